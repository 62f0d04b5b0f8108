extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.Tests.Harness;
using Pbr.Kernel.Rules;

namespace Pbr.Conformance.Tests;

/// <summary>Definition files as the compiler host sees them: additional files of a project that need not reference the library.</summary>
internal static class JsonCase
{
    public const string Path = "SP03.mir.json";

    private static readonly string Corpus = System.IO.Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>Every JSON file of the corpus.</summary>
    public static IEnumerable<string> All() => Directory
        .EnumerateFiles(Corpus, "*.mir.json", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(Corpus, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>What the analyzer reports in a file, in the order of its text, under the rules and the <c>.editorconfig</c> of a case.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(string json, string name)
    {
        RuleInfo rule = RuleCase.RuleOf(name);
        CSharpCompilation project = CSharpCompilation.Create(
            "Project",
            references: Source.References.Where(one => one.Display?.Contains("Pbr.", StringComparison.Ordinal) != true),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(SwitchedOn(rule)));
        AnalyzerOptions options = new([new File(json)], new EditorConfig(RuleCase.Settings(name)));
        ImmutableArray<Diagnostic> found = await project
            .WithAnalyzers([new analyzers::Pbr.Analyzers.DefinitionAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return found.OrderBy(one => one.Location.SourceSpan.Start).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<KeyValuePair<string, ReportDiagnostic>> SwitchedOn(RuleInfo rule) => rule.Preset <= Preset.Recommended
        ? []
        : [new(rule.Id, rule.DefaultSeverity == Severity.Warning ? ReportDiagnostic.Warn : rule.DefaultSeverity == Severity.Error ? ReportDiagnostic.Error : ReportDiagnostic.Info)];

    private sealed class File(string json) : AdditionalText
    {
        public override string Path => JsonCase.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(json);
    }
}

extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Pbr.Analyzers.Tests.Harness;
using Pbr.Kernel.Rules;

namespace Pbr.Conformance.Tests;

/// <summary>
/// Published documents, whole, under the preset <see cref="Preset.Strict"/>: every finding is marked, and nothing else is found. What a document's
/// marks leave out is a mistake that the book does not see.
/// </summary>
public sealed class DocumentTests
{
    private static readonly CultureInfo Mexico = CultureInfo.GetCultureInfo("es-MX");
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "documents");

    public static TheoryData<string> Names => new(Directory
        .EnumerateFiles(Documents, "*.cs")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Compiler_ReportsExactlyWhatIsMarked(string name)
    {
        Markup marked = Markup.Parse(Read(name));
        IReadOnlyList<Diagnostic> reported = await Analyze(Source.Compile(marked.Source));
        List<ExpectedDiagnostic> found = reported.Select(one => new ExpectedDiagnostic(one.Id, one.Location.SourceSpan)).ToList();
        IReadOnlyList<string> expected = Lines(marked.Expected, marked.Source);
        IReadOnlyList<string> actual = Lines(found, marked.Source);
        if (expected.SequenceEqual(actual)) { return; }

        string folder = Directory.CreateDirectory(Path.Combine(Documents, "reported")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".cs"), MarkedSource.Write(marked.Source, found));
        File.WriteAllLines(Path.Combine(folder, name + ".txt"), reported.Select(one => $"{one.Id} {one.Severity}: {one.GetMessage(Mexico)}"));
        Assert.Fail(string.Join('\n',
        [
            $"{name} reports other than it marks; {folder} holds it as it is reported.",
            .. Less(expected, actual).Select(line => "marked, not reported: " + line),
            .. Less(actual, expected).Select(line => "reported, not marked: " + line),
        ]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunTime_SaysTheSameOfTheSamePlaces(string name)
    {
        CSharpCompilation compilation = Source.Compile(Markup.Parse(Read(name)).Source);
        IEnumerable<Diagnostic> reported = (await Analyze(compilation)).Where(one => !RuleCase.IsOfTheCompiler(one.Id));
        IEnumerable<Finding> found = RuleBook.Check(Snippet.Run(compilation), Strict());

        Assert.Equal(
            reported.Select(one => $"{one.Id} {one.Severity} at '{Quote(one.Location)}': {one.GetMessage(Mexico)}").Order(StringComparer.Ordinal),
            found.Select(one => $"{one.Rule.Id} {HostSeverity.Of(one.Severity)} at '{one.Place.Quote}': {one.Message(Mexico)}").Order(StringComparer.Ordinal));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Documents, name + ".cs"));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        Assert.Equal([], Source.Errors(compilation).Select(error => error.ToString()));
        Compilation switched = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(RuleBook.Rules.SelectMany(HostSeverity.SwitchedOn)));
        return await Source.Analyze(switched, new analyzers::Pbr.Analyzers.DefinitionAnalyzer());
    }

    /// <summary>As <see cref="HostSeverity.SwitchedOn"/>: a rule that is off by default is named with its severity.</summary>
    private static RuleOptions Strict() => RuleBook.Rules
        .Where(rule => rule.Preset == Preset.Strict)
        .Aggregate(RuleOptions.Default, (options, rule) => options.With(rule.Id, rule.DefaultSeverity));

    /// <summary>The text of a literal or the part of it, as an author reads it; nothing where a whole call or a figure is meant.</summary>
    private static string? Quote(Location location)
    {
        SyntaxNode? node = location.SourceTree!.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        return node is LiteralExpressionSyntax { Token.Value: string }
            ? location.SourceTree.GetText().ToString(location.SourceSpan).Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal)
            : null;
    }

    private static List<string> Lines(IEnumerable<ExpectedDiagnostic> found, string source) => found
        .OrderBy(one => one.Span.Start).ThenBy(one => one.Span.Length).ThenBy(one => one.Id, StringComparer.Ordinal)
        .Select(one => $"{one.Id} {one.Span} '{source.Substring(one.Span.Start, one.Span.Length)}'")
        .ToList();

    /// <summary>What one list holds more often than the other.</summary>
    private static List<string> Less(IEnumerable<string> lines, IEnumerable<string> others)
    {
        List<string> left = lines.ToList();
        foreach (string other in others) { left.Remove(other); }
        return left;
    }
}

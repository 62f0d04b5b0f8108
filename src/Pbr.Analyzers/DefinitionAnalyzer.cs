using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Analyzers.Configuration;
using Pbr.Analyzers.Extraction;
using Pbr.Analyzers.Reporting;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Json;
using Pbr.Kernel.Rules;

namespace Pbr.Analyzers;

/// <summary>Runs the rule book over the programmes that a compilation defines with the fluent language, and over its definition files.</summary>
/// <remarks>It holds no rule and no state of a compilation: what a compilation defines is kept with that compilation.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _readsText;

    /// <summary>Makes an analyzer.</summary>
    public DefinitionAnalyzer()
        : this(readsText: true)
    {
    }

    /// <summary>For the tests: without reading definitions from their text, everything is read from the compiler's operations, with the same result.</summary>
    internal DefinitionAnalyzer(bool readsText) => _readsText = readsText;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {

        // Nothing is read of what a tool has written, and so nothing reported: see CodeOfFile. To have the compiler see to that costs a walk over
        // every word of each file with a finding.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            FluentSymbols? symbols = FluentSymbols.Of(start.Compilation);
            ImmutableArray<AdditionalText> files = DefinitionFiles.Among(start.Options.AdditionalFiles);
            if (symbols is null && files.IsEmpty) { return; }
            RuleSettings settings = new(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken);
            DefinitionCollector? collector = symbols is null ? null : new DefinitionCollector(symbols, settings, _readsText);
            if (collector is not null) { start.RegisterSemanticModelAction(collector.ReadFile); }
            if (!files.IsEmpty)
            {
                DefinitionFiles definitions = new(text => start.TryGetValue(text, DefinitionFiles.Readings, out DefinitionReading? reading) ? reading : null, settings);
                start.RegisterAdditionalFileAction(definitions.Check);
            }

            start.RegisterCompilationEndAction(end =>
            {
                collector?.ReadAcrossMembers(end);
                ReportProfiles(settings, files, end);
            });
        });
    }

    /// <summary>Reports what in the profile of a file could not be understood: it stands in no file that the compiler compiles.</summary>
    private static void ReportProfiles(RuleSettings settings, ImmutableArray<AdditionalText> files, CompilationAnalysisContext context)
    {
        // The compiler may still be checking these files, and only asking for its options finds the problems of one.
        foreach (AdditionalText file in files) { settings.Of(file); }
        foreach (ProfileProblem problem in settings.Problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(ProfileIsReadable.Rule), Location.None, problem.Line, problem.Fact, problem.Choices));
        }
    }
}

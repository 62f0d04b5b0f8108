extern alias analyzers;

using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using analyzers::Pbr.Analyzers.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Stands where the analyzer stands, and keeps the drafts of the programmes that one member begins.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DraftProbe : DiagnosticAnalyzer
{
    public ConcurrentQueue<analyzers::Pbr.Kernel.Drafts.ProgramDraft> Programs { get; } = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("PROBE", "Probe", "Probe", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            FluentSymbols symbols = FluentSymbols.Of(start.Compilation)!;
            ConcurrentDictionary<IParameterSymbol, BuilderScope> fragments = new(SymbolEqualityComparer.Default);
            ConcurrentQueue<(CallStep Entry, BuilderScope Scope)> programs = new();
            start.RegisterOperationBlockAction(block =>
            {
                MemberDefinitions member = MemberReader.Read(symbols, block.OwningSymbol, block.OperationBlocks);
                foreach (KeyValuePair<IParameterSymbol, BuilderScope> fragment in member.Fragments) { fragments[fragment.Key] = fragment.Value; }
                foreach ((CallStep, BuilderScope) program in member.Programs) { programs.Enqueue(program); }
            });
            start.RegisterCompilationEndAction(_ =>
            {
                DraftReader reader = new(parameter => fragments.TryGetValue(parameter, out BuilderScope? scope) ? scope : null);
                foreach ((CallStep entry, BuilderScope scope) in programs) { Programs.Enqueue(reader.Program(entry, scope)); }
            });
        });
    }
}

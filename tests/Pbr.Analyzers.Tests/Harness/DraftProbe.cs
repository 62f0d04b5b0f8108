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
internal sealed class DraftProbe(bool readsText) : DiagnosticAnalyzer
{
    /// <summary>The members with calls of the language that were not read from their text.</summary>
    public ConcurrentQueue<string> ReadFromOperations { get; } = new();

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
            LanguageShape language = new(symbols);
            start.RegisterSemanticModelAction(file =>
            {
                foreach ((ISymbol? owner, SyntaxNode code) in CodeOfFile.Of(file.SemanticModel, file.CancellationToken))
                {
                    MemberDefinitions? member = readsText ? ChainReader.Read(symbols, language, code, owner, file.SemanticModel, file.CancellationToken) : null;
                    if (member is null)
                    {
                        member = MemberReader.Read(symbols, owner, [file.SemanticModel.GetOperation(code, file.CancellationToken)!]);
                        if (member.Fragments.Count + member.Programs.Count > 0) { ReadFromOperations.Enqueue(code.ToString()); }
                    }

                    foreach (KeyValuePair<IParameterSymbol, BuilderScope> fragment in member.Fragments) { fragments[fragment.Key] = fragment.Value; }
                    foreach ((CallStep, BuilderScope) program in member.Programs) { programs.Enqueue(program); }
                }
            });
            start.RegisterCompilationEndAction(_ =>
            {
                DraftReader reader = new(parameter => fragments.TryGetValue(parameter, out BuilderScope? scope) ? scope : null);
                foreach ((CallStep entry, BuilderScope scope) in programs) { Programs.Enqueue(reader.Program(entry, scope)); }
            });
        });
    }
}

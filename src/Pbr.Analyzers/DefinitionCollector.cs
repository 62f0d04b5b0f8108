using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Analyzers.Configuration;
using Pbr.Analyzers.Extraction;
using Pbr.Analyzers.Reporting;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Analyzers;

/// <summary>
/// Checks what one compilation defines: at once what a member holds whole, and at the end what is spread over several, once each has been read.
/// </summary>
internal sealed class DefinitionCollector
{
    private readonly FluentSymbols _symbols;
    private readonly LanguageShape? _language;
    private readonly RuleSettings _settings;
    private readonly ConcurrentDictionary<IParameterSymbol, BuilderScope> _fragments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(CallStep Entry, BuilderScope Scope)> _programs = new();
    private readonly ConcurrentBag<CallStep> _indicators = new();
    private readonly ConcurrentDictionary<(string Message, Location Location), bool> _reported = new();

    public DefinitionCollector(FluentSymbols symbols, RuleSettings settings, bool readsText)
    {
        _symbols = symbols;
        _language = readsText ? new LanguageShape(symbols) : null;
        _settings = settings;
    }

    /// <summary>Reads the members of one file and reports what is wrong in what each holds whole.</summary>
    public void ReadFile(SemanticModelAnalysisContext context)
    {
        if (context.IsGeneratedCode) { return; }
        foreach ((ISymbol? owner, SyntaxNode code) in CodeOfFile.Of(context.SemanticModel, context.CancellationToken))
        {
            if (Read(owner, code, context.SemanticModel, context.CancellationToken) is { } member) { Check(member, context); }
        }
    }

    /// <summary>What a member defines: from its text where that is one chain of plain calls, else from the compiler's operations.</summary>
    private MemberDefinitions? Read(ISymbol? owner, SyntaxNode code, SemanticModel model, CancellationToken cancellation) =>
        (_language is null ? null : ChainReader.Read(_symbols, _language, code, owner, model, cancellation))
        ?? (model.GetOperation(code, cancellation) is { } operation ? MemberReader.Read(_symbols, owner, ImmutableArray.Create(operation)) : null);

    private void Check(MemberDefinitions member, SemanticModelAnalysisContext context)
    {
        foreach (KeyValuePair<IParameterSymbol, BuilderScope> fragment in member.Fragments) { _fragments[fragment.Key] = fragment.Value; }
        DraftReader reader = new(parameter => member.Fragments.TryGetValue(parameter, out BuilderScope? scope) ? scope : null);
        MemberChecker checker = new(reader, _settings, findings => Report(findings, context.ReportDiagnostic, context.CancellationToken));
        checker.Check(member);
        ReportNotChecked(reader, context.ReportDiagnostic);
        foreach (CallStep indicator in checker.Unfinished) { _indicators.Add(indicator); }
        foreach ((CallStep, BuilderScope) program in checker.UnfinishedPrograms) { _programs.Add(program); }
    }

    /// <summary>Reports what is wrong in what is spread over several members.</summary>
    public void ReadAcrossMembers(CompilationAnalysisContext context)
    {
        DraftReader reader = new(parameter => _fragments.TryGetValue(parameter, out BuilderScope? scope) ? scope : null);
        KnownFacts known = new();
        foreach (CallStep indicator in _indicators.OrderBy(Order, StringComparer.Ordinal))
        {
            IndicatorDraft draft = reader.IndicatorOf(indicator);
            Report(RuleBook.Check(draft, "", _settings.Of(indicator.Syntax.SyntaxTree), known), context.ReportDiagnostic, context.CancellationToken);
        }

        foreach ((CallStep entry, BuilderScope scope) in _programs.OrderBy(program => Order(program.Entry), StringComparer.Ordinal))
        {
            Report(RuleBook.CheckAcross(reader.Program(entry, scope), _settings.Of(entry.Syntax.SyntaxTree), known), context.ReportDiagnostic, context.CancellationToken);
        }

        ReportNotChecked(reader, context.ReportDiagnostic);
    }

    private void ReportNotChecked(DraftReader reader, Action<Diagnostic> report)
    {
        if (!_settings.ReportsNotChecked) { return; }
        foreach (NotChecked place in reader.NotChecked)
        {
            Diagnostic diagnostic = Diagnostic.Create(Descriptors.Of(EverythingIsChecked.Rule), place.Location, place.Reason);
            if (_reported.TryAdd((diagnostic.Id, diagnostic.Location), true)) { report(diagnostic); }
        }
    }

    private static string Order(CallStep step) =>
        FormattableString.Invariant($"{step.Syntax.SyntaxTree.FilePath} {step.Position:D10}");

    private void Report(IEnumerable<Finding> findings, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (Finding finding in findings)
        {
            // A method that defines part of two programmes is read twice, and so is a marked text that a plan holds: it is wrong once, whoever it is read for.
            if (DiagnosticFactory.Create(finding, cancellation) is { } diagnostic
                && _reported.TryAdd((diagnostic.Id + " " + finding.Message(CultureInfo.InvariantCulture), diagnostic.Location), true))
            {
                report(diagnostic);
            }
        }
    }
}

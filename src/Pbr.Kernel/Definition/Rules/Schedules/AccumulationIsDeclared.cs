using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4009: accumulation is declared for each variable of a scheduled indicator.</summary>
/// <remarks>
/// Without it, the figures of two periods cannot be joined: the indicator has a value up to the first due period and none behind it. One due
/// period needs no joining, so there it is only worth knowing. A variable that is another indicator's result accumulates there.
/// </remarks>
internal sealed class AccumulationIsDeclared : IndicatorRule
{
    private static readonly Bilingual Several = new(
        "y el calendario tiene varios periodos: sus cifras no se pueden unir", "and the schedule has several periods: its figures cannot be joined");

    private static readonly Bilingual One = new(
        "y solo porque el calendario tiene un periodo no hace falta", "and only because the schedule has one period nothing is amiss");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4009,
        Severity.Warning,
        new("Cada variable de un indicador calendarizado declara su acumulación", "Accumulation is declared for each variable of a scheduled indicator"),
        new(
            "La variable '{0}' no dice cómo se acumula, {1}. Declare su acumulación (Accumulation.{2}).",
            "The variable '{0}' does not say how it accumulates, {1}. Declare its accumulation (Accumulation.{2})."));

    private static bool IsUndeclaredData(VariableDraft variable) =>
        variable.Role is VariableRole.Input or VariableRole.Unspecified && variable.Accumulation.IsMissing && variable.ResultOf.IsMissing;

    private static Repair Declare(VariableDraft variable, Accumulation accumulation, bool isGuess) => new(
        new Bilingual($"Declarar la acumulación {accumulation}", $"Declare the accumulation {accumulation}"),
        ImmutableArray.Create(RepairEdit.AddArgument(variable.Symbol.Place(), "accumulation", accumulation)),
        isGuess);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || draft.Schedules.Count == 0 || !draft.Variables.Any(IsUndeclaredData)) { return; }
        int most = draft.Schedules.Max(schedule => schedule.Values.IsComplete ? schedule.Values.Count(value => value.IsUnknown || value.Or(0m) != 0m) : 0);
        if (most == 0 || indicator.Formula is not { Expression: { } expression } formula) { return; }
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is NameNode name) { used.Add(name.Name); }
            if (node is SeriesNode series) { used.Add(series.Stem); }
        }

        NameSet terms = new(used);
        foreach (VariableDraft variable in draft.Variables)
        {
            if (!IsUndeclaredData(variable) || !variable.Symbol.TryGet(out string symbol)) { continue; }
            string name = new DeclaredName(variable, symbol).Name;
            if (name == formula.Result?.Name || !terms.StandsFor(name)) { continue; }
            ImmutableArray<Accumulation> candidates = AccumulationGuess.Of(variable);
            sink.Report(
                Info,
                most > 1 ? Info.DefaultSeverity : Severity.Information,
                variable.Symbol.Place(),
                new object[] { symbol, most > 1 ? Several : One, string.Join(", ", candidates) },
                repairs: candidates.Select(one => Declare(variable, one, isGuess: candidates.Length > 1)).ToImmutableArray());
        }
    }
}

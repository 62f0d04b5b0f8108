using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What the figures of an indicator's variables are as the sheets say it: their own, or those of the indicators whose results they are.</summary>
/// <remarks>An indicator that prints no figure of its own lends the one that its formula gives; it is worked out once, before it is asked for.</remarks>
internal sealed class LinkedFigures
{
    private readonly ProgramFacts _program;
    private readonly Dictionary<int, Figure?> _baselines = new();
    private readonly Dictionary<int, Figure?> _targets = new();

    public LinkedFigures(ProgramFacts program)
    {
        _program = program;
        foreach (int sheet in program.Links.Order)
        {
            _baselines[sheet] = Printed(sheet, ofBaseline: true) ?? Computed(sheet, Inputs(sheet, ofBaseline: true, letter: null));
            _targets[sheet] = Printed(sheet, ofBaseline: false) ?? Computed(sheet, Inputs(sheet, ofBaseline: false, letter: null));
        }
    }

    /// <summary>The figure of each name in a sheet's formula; null where the formula cannot be computed or one of them is not known, or where none is linked.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="ofBaseline">Whether the figures are baselines or targets.</param>
    /// <param name="letter">The letter that amended the target; null for the original.</param>
    public IReadOnlyList<Input>? Inputs(int sheet, bool ofBaseline, string? letter)
    {
        IndicatorFacts indicator = _program.Sheets[sheet].Indicator;
        bool isLinked = indicator.Draft.Variables.Any(variable => variable.ResultOf.IsKnown || variable.Baseline.IsKnown || variable.Target.IsKnown);
        if (!isLinked || indicator.Formula is not { Expression: { } expression, Problems.IsEmpty: true }) { return null; }
        List<DeclaredName> names = new();
        foreach (VariableDraft variable in indicator.Draft.Variables)
        {
            if (variable.Symbol.TryGet(out string symbol)) { names.Add(new DeclaredName(variable, symbol)); }
        }

        Dictionary<string, Input> inputs = new(StringComparer.Ordinal);
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            string? name = node switch
            {
                NameNode leaf => leaf.Name,
                SeriesNode series => series.Stem,
                _ => null,
            };
            if (name is null || inputs.ContainsKey(name)) { continue; }
            if (Declared(name, names, indicator) is not { } variable || Of(variable, ofBaseline, letter) is not { } figure) { return null; }
            inputs.Add(name, new Input(name, figure));
        }

        return inputs.Values.ToList();
    }

    /// <summary>The target of an indicator since a letter; the one before it where the letter did not amend it; null where that is not known.</summary>
    public Figure? TargetSince(int sheet, string? letter)
    {
        if (letter is null) { return _targets.TryGetValue(sheet, out Figure? original) ? original : null; }
        DraftList<TargetDraft> targets = _program.Sheets[sheet].Indicator.Draft.Targets;
        if (targets.Any(target => target.Letter.IsUnknown) || !targets.IsComplete) { return null; }
        TargetDraft? amended = targets.FirstOrDefault(target => target.Letter.Or("") == letter);
        if (amended is null) { return targets.Count <= 1 ? TargetSince(sheet, null) : null; }
        return Figure.Of(amended.Value);
    }

    /// <summary>The declaration of a name; where its symbol is a slip of the pen, the one that was meant: the figures disagree all the same.</summary>
    private static VariableDraft? Declared(string name, List<DeclaredName> names, IndicatorFacts indicator) =>
        names.FirstOrDefault(one => one.Name == name)?.Draft
        ?? indicator.Names?.Slips.FirstOrDefault(slip => slip.Used.Name == name)?.Partner?.Draft;

    private Figure? Of(VariableDraft variable, bool ofBaseline, string? letter)
    {
        Given<decimal> own = ofBaseline ? variable.Baseline : variable.Target;
        if (!own.IsMissing) { return letter is null ? Figure.Of(own) : null; }
        if (_program.Links.SourceOf(variable) is not { } source) { return null; }
        return !ofBaseline ? TargetSince(source, letter)
            : _baselines.TryGetValue(source, out Figure? baseline) ? baseline
            : null;
    }

    private Figure? Printed(int sheet, bool ofBaseline)
    {
        IndicatorDraft draft = _program.Sheets[sheet].Indicator.Draft;
        if (ofBaseline) { return draft.Baseline is { } baseline ? Figure.Of(baseline.Value) : null; }
        return draft.Targets.FirstOrDefault(target => target.Letter.IsMissing) is { } original ? Figure.Of(original.Value) : null;
    }

    private Figure? Computed(int sheet, IReadOnlyList<Input>? inputs)
    {
        if (inputs is null) { return null; }
        Dictionary<string, Figure> values = inputs.ToDictionary(input => input.Name, input => input.Figure, StringComparer.Ordinal);
        FormulaNode expression = _program.Sheets[sheet].Indicator.Formula!.Expression!;
        return FormulaArithmetic.Compute(expression, name => values[name].Value, out _) is { } value ? new Figure(value, 0, null) : null;
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>Puts the formulas of other indicators in the place of their results, so that a linked indicator is evaluated like any other.</summary>
/// <remarks>
/// The exact result of a source is its formula over its own figures, each joined in its own way; a formula over results is therefore one formula
/// over all the figures below it. What cannot be put together so, such as a circle or a source without a formula, is left to the reference evaluator.
/// </remarks>
internal sealed class LinkComposer(PlanFacts facts, FormulaForms forms, IReadOnlyDictionary<int, (PlanKey Key, string?[] Links)> linked, System.Func<int, PlanKey> keyOf)
{
    // Formulas of formulas grow quickly; past this the steps are no longer worth their time.
    private const int MostSteps = 256;

    private readonly Dictionary<int, ComposedFormula?> _composed = new();
    private readonly Dictionary<LinkedInputs, LinkedInputs> _known = new();

    /// <summary>The key of a linked indicator, and where the figures of its inputs stand; false where it is left to the reference evaluator.</summary>
    public bool TryCompose(int indicator, PlanKey key, out PlanKey composed, out ImmutableArray<int> sources)
    {
        composed = key;
        sources = [];
        if (key.Without != ResultStatus.Evaluated || Of(indicator) is not { } formula) { return false; }
        LinkedInputs inputs = new(formula.Inputs, key.Form!.InputCount);
        if (_known.TryGetValue(inputs, out LinkedInputs? known)) { inputs = known; }
        else { _known.Add(inputs, inputs); }
        FormulaForm form = forms.Of(formula.Steps);
        composed = key with { Kind = PlanFacts.KindOf(form, key), Form = form, Accumulations = 0, Links = inputs };
        sources = formula.Sources;
        return composed.Kind != PlanKind.Reference;
    }

    /// <summary>The formula of an indicator with those of its sources in it; null where it cannot be put together.</summary>
    /// <remarks>Sources come before what is made of them, without recursion: a chain of links may be as long as the programme.</remarks>
    private ComposedFormula? Of(int indicator)
    {
        if (_composed.TryGetValue(indicator, out ComposedFormula? done)) { return done; }
        Stack<int> waiting = new([indicator]);
        HashSet<int> open = new();
        while (waiting.TryPeek(out int next))
        {
            // Met again with its sources still missing, it waits for itself: a circle, which has no formula.
            if (!_composed.ContainsKey(next) && (!open.Add(next) || !AddMissingSources(next, waiting)))
            {
                _composed[next] = Compose(next);
            }

            if (_composed.ContainsKey(next)) { waiting.Pop(); }
        }

        return _composed[indicator];
    }

    /// <summary>Puts the sources of an indicator that have not been looked at on top of it; false where there is none.</summary>
    private bool AddMissingSources(int indicator, Stack<int> waiting)
    {
        int before = waiting.Count;
        foreach (string? code in linked.TryGetValue(indicator, out (PlanKey Key, string?[] Links) known) ? known.Links : [])
        {
            if (code is not null && facts.NumberOf(indicator, code) is >= 0 and int source && !_composed.ContainsKey(source)) { waiting.Push(source); }
        }

        return waiting.Count > before;
    }

    /// <summary>Puts a formula together of its own steps and those of its sources, which have been looked at unless they wait for it.</summary>
    private ComposedFormula? Compose(int indicator)
    {
        (PlanKey key, string?[]? bound) = linked.TryGetValue(indicator, out (PlanKey Key, string?[] Links) known) ? known : (keyOf(indicator), null);
        bool isPlain = key.Without == ResultStatus.Evaluated && key.Form is not null && key.Due != 0 && (key.Kind != PlanKind.Reference || bound is not null);
        if (!isPlain) { return null; }
        ComposedFormulaBuilder builder = new();
        foreach (FormStep step in key.Form!.Steps)
        {
            if (step.Kind != FormStepKind.PushInput) { builder.Add(step); }
            else if (bound?[step.Input] is not { } code)
            {
                builder.AddInput(indicator, new LinkedInput(IsOwn: true, step.Input, key.AccumulationOf(step.Input), key.Grid, key.Due));
            }
            else if (facts.NumberOf(indicator, code) is >= 0 and int source && _composed.GetValueOrDefault(source) is { } formula) { builder.Add(formula); }
            else { return null; }

            if (builder.Length > MostSteps || builder.InputCount > FormulaForms.MostNames) { return null; }
        }

        return builder.Build();
    }
}

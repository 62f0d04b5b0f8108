using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>Puts a formula together of steps and of other formulas, with one input for each column of figures.</summary>
internal sealed class ComposedFormulaBuilder
{
    private readonly ImmutableArray<FormStep>.Builder _steps = ImmutableArray.CreateBuilder<FormStep>();
    private readonly List<(int Source, LinkedInput Input)> _inputs = new();

    public int Length => _steps.Count;

    public int InputCount => _inputs.Count;

    public void Add(FormStep step) => _steps.Add(step);

    /// <summary>Adds the figure of an input.</summary>
    public void AddInput(int source, LinkedInput input)
    {
        int place = _inputs.FindIndex(known => known.Source == source && known.Input.Column == input.Column);
        if (place < 0)
        {
            place = _inputs.Count;
            _inputs.Add((source, input));
        }

        _steps.Add(FormStep.OfInput(place));
    }

    /// <summary>Adds the formula of a source: what is its own is not the whole's.</summary>
    public void Add(ComposedFormula formula)
    {
        foreach (FormStep step in formula.Steps)
        {
            if (step.Kind == FormStepKind.PushInput) { AddInput(formula.Sources[step.Input], formula.Inputs[step.Input] with { IsOwn = false }); }
            else { _steps.Add(step); }
        }
    }

    public ComposedFormula Build() => new(
        _steps.ToImmutable(), [.. _inputs.ConvertAll(input => input.Input)], [.. _inputs.ConvertAll(input => input.Source)]);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1023: a baseline does not deny the problem that the programme states.</summary>
/// <remarks>A heuristic: an indicator may measure one side of a problem and leave the other to its neighbours.</remarks>
internal sealed class BaselineAdmitsProblem : ProgramRule
{
    private const decimal Whole = 100m;

    /// <summary>Problems of too much, which a full percentage does not deny.</summary>
    private static readonly string[] Excess = { "exces", "excesiv", "alt", "elevad", "increm", "aument", "crecien", "demas", "mayor" };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1023,
        Severity.Information,
        new("La línea base no niega el problema", "The baseline does not deny the problem"),
        new(
            "La línea base es ya {0} %, pero el diagnóstico dice '{1}'. Corrija la línea base, o mida aquello que falta.",
            "The baseline is {0} % already, but the diagnosis says '{1}'. Correct the baseline, or measure what is lacking."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Diagnosis is not { } diagnosis) { return; }
        Dictionary<ElementCode, Given<string>> causes = new();
        foreach (MirrorDraft cause in diagnosis.Causes)
        {
            if (cause.Code.TryGet(out string code) && cause.Problem.IsKnown) { causes[ElementCode.Parse(code)] = cause.Problem; }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            Given<string> problem = objective.Level == ObjectiveLevel.Purpose ? diagnosis.Problem
                : objective.Code is { } code && causes.TryGetValue(code, out Given<string> cause) ? cause
                : default;
            if (!problem.TryGet(out string text) || IsOfTooMuch(text)) { continue; }
            foreach (IndicatorDraft indicator in objective.Draft.Indicators) { Check(program, objective, indicator, problem, sink); }
        }
    }

    private void Check(ProgramFacts program, ObjectiveFacts objective, IndicatorDraft indicator, Given<string> problem, FindingSink sink)
    {
        if (indicator.Baseline is not { } baseline || !baseline.Value.TryGet(out decimal value) || value < Whole) { return; }
        if (!indicator.Unit.TryGet(out string unit) || !Units.IsPercentage(unit)) { return; }
        if (!indicator.Direction.IsMissing && indicator.Direction.Or(Direction.Descending) != Direction.Ascending) { return; }
        sink.About(Subjects.Under(program.SubjectOf(objective), indicator.Code)).Report(
            Info, Info.DefaultSeverity, baseline.Value.Place(), new object[] { value, problem.Value }, ImmutableArray.Create(problem.Place()));
    }

    private static bool IsOfTooMuch(string problem)
    {
        Sentence plain = Sentence.Of(problem);
        foreach (string stem in Excess)
        {
            if (plain.Has(stem)) { return true; }
        }

        return false;
    }
}

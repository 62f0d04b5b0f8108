using System.Collections.Generic;
using Pbr.Kernel.Evaluation;

namespace Pbr.Kernel.Planning;

/// <summary>Takes the facts of the indicators of programmes. Not safe to share: one a thread.</summary>
internal sealed class ModelFacts(FormulaForms forms)
{
    private readonly BandTexts _bands = new();

    public void Take(BudgetProgram program, Indicator indicator, IReadOnlySet<Indicator> circular, out PlannedFacts facts)
    {
        facts = default;
        facts.Program = program.Code;
        facts.Unit = program.ResponsibleUnit?.Code ?? program.ResponsibleUnit?.Name ?? "";
        facts.Level = indicator.Level;
        facts.Target = indicator.Target?.Value;
        facts.Schedule = indicator.Schedule;
        facts.Baseline = indicator.ComplianceMethod == ComplianceMethod.ProgressFromBaseline ? indicator.Baseline?.Value : null;
        FormulaForm? form = indicator is { Method: IndicatorMethod.Formula, Formula: { } formula } ? forms.Of(formula) : null;
        ulong accumulations = 0;
        for (int input = 0; input < indicator.Inputs.Length && form is not null; input++)
        {
            if (input < FormulaForms.MostNames) { accumulations |= PlanKey.Code(indicator.Inputs[input].Accumulation, input); }
            if (indicator.Inputs[input].ResultOf is { } code) { (facts.Links ??= new string?[indicator.Inputs.Length])[input] = code; }
        }

        int targetScale = facts.TargetScale();
        int baselineScale = facts.BaselineScale();
        bool isYearly = ReportingPeriod.CountIn(indicator.Grid) > 0;
        facts.Key = new PlanKey
        {
            Kind = isYearly && facts.Links is null ? PlannedFacts.KindOf(form, indicator.Decimals, targetScale, baselineScale) : PlanKind.Reference,
            Without = indicator.IsEvaluable && !circular.Contains(indicator) ? ResultStatus.Evaluated : ResultStatus.NotEvaluable,
            Form = form,
            Accumulations = accumulations,
            Grid = indicator.ReadingGrid,
            Due = isYearly ? DuePeriods.Mask(indicator.Schedule, indicator.ReadingGrid) : (ushort)0,
            Decimals = (byte)indicator.Decimals,
            Method = indicator.ComplianceMethod,
            TargetScale = (byte)targetScale,
            BaselineScale = (byte)baselineScale,
            ScheduleGrid = facts.Schedule?.Grid ?? 0,
            Bands = _bands.Of(indicator.TrafficLight?.Bands),
            Basis = indicator.TrafficLight?.Basis ?? LightBasis.Value,
            FiscalYear = program.FiscalYear?.Number ?? 0,
        };
    }
}

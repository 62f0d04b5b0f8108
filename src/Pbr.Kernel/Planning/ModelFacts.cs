using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Evaluation;

namespace Pbr.Kernel.Planning;

/// <summary>The facts of the indicators of programmes.</summary>
internal sealed class ModelFacts : PlanFacts
{
    private readonly List<(BudgetProgram Program, Indicator Indicator)> _indicators = new();
    private readonly HashSet<Indicator> _circular = new();
    private Dictionary<Indicator, int>? _numbers;

    public ModelFacts(ImmutableArray<BudgetProgram> programs, FormulaForms forms)
        : base(forms)
    {
        foreach (BudgetProgram program in programs)
        {
            foreach (Indicator indicator in program.Indicators) { _indicators.Add((program, indicator)); }
            _circular.UnionWith(LinkOrder.Of(program).Circular);
        }
    }

    /// <inheritdoc/>
    public override int Count => _indicators.Count;

    /// <inheritdoc/>
    public override void Take(int indicator, BandTexts bands, out PlanKey key, out string?[]? links)
    {
        (BudgetProgram program, Indicator of) = _indicators[indicator];
        RowFacts row = Row(indicator);
        FormulaForm? form = of is { Method: IndicatorMethod.Formula, Formula: { } formula } ? Forms.Of(formula) : null;
        links = null;
        ulong accumulations = 0;
        for (int input = 0; input < of.Inputs.Length && form is not null; input++)
        {
            if (input < FormulaForms.MostNames) { accumulations |= PlanKey.Code(of.Inputs[input].Accumulation, input); }
            if (of.Inputs[input].ResultOf is { } code) { (links ??= new string?[of.Inputs.Length])[input] = code; }
        }

        bool isYearly = ReportingPeriod.CountIn(of.Grid) > 0;
        key = new PlanKey
        {
            Without = of.IsEvaluable && !_circular.Contains(of) ? ResultStatus.Evaluated : ResultStatus.NotEvaluable,
            Form = form,
            Accumulations = accumulations,
            Grid = of.ReadingGrid,
            Due = isYearly ? DuePeriods.Mask(of.Schedule, of.ReadingGrid) : (ushort)0,
            Decimals = (byte)of.Decimals,
            Method = of.ComplianceMethod,
            TargetScale = (byte)row.TargetScale(),
            BaselineScale = (byte)row.BaselineScale(),
            ScheduleGrid = row.Schedule?.Grid ?? 0,
            Bands = bands.Of(of.TrafficLight?.Bands),
            Basis = of.TrafficLight?.Basis ?? LightBasis.Value,
            FiscalYear = program.FiscalYear?.Number ?? 0,
        };
        key = key with { Kind = isYearly && links is null ? KindOf(form, key) : PlanKind.Reference };
    }

    /// <inheritdoc/>
    public override void Names(int indicator, out string program, out string unit)
    {
        BudgetProgram of = _indicators[indicator].Program;
        (program, unit) = (of.Code, of.ResponsibleUnit?.Code ?? of.ResponsibleUnit?.Name ?? "");
    }

    /// <inheritdoc/>
    public override RowFacts Row(int indicator)
    {
        (_, Indicator of) = _indicators[indicator];
        return new RowFacts
        {
            Level = of.Level,
            Target = of.Target?.Value,
            Baseline = of.ComplianceMethod == ComplianceMethod.ProgressFromBaseline ? of.Baseline?.Value : null,
            Schedule = of.Schedule,
        };
    }

    /// <inheritdoc/>
    public override int NumberOf(int indicator, string code)
    {
        if (_numbers is null)
        {
            _numbers = new Dictionary<Indicator, int>(_indicators.Count);
            for (int i = 0; i < _indicators.Count; i++) { _numbers.TryAdd(_indicators[i].Indicator, i); }
        }

        return _indicators[indicator].Program.Indicator(code) is { } found ? _numbers[found] : -1;
    }
}

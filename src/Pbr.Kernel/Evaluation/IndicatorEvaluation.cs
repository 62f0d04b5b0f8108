using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel.Evaluation;

/// <summary>The evaluation of one indicator, step by step as an auditor would do it.</summary>
internal sealed class IndicatorEvaluation
{
    private readonly ProgramEvaluation _program;
    private readonly Indicator _indicator;
    private readonly IndicatorReadings _readings;
    private readonly List<VariableFigure> _figures = new();

    public IndicatorEvaluation(ProgramEvaluation program, Indicator indicator)
    {
        _program = program;
        _indicator = indicator;
        _readings = program.Readings.Of(indicator);
    }

    /// <summary>What the name of the value is: the formula's left-hand name, or the indicator's key.</summary>
    private string ValueName => _indicator.Formula?.Result?.Name ?? _indicator.Key;

    /// <summary>Evaluates.</summary>
    /// <param name="isCircular">Whether it stands in a circle of links.</param>
    public IndicatorResult Run(bool isCircular)
    {
        Outcome outcome = Value(isCircular, out bool isReported);
        EvaluationOptions options = _program.Options;
        decimal? published = Figures.Published(outcome.Value, _indicator.Decimals);
        if (outcome.Value is not null && published is null)
        {
            outcome = outcome with { Status = ResultStatus.OutOfRange, Reason = Reasons.OutOfRange() };
        }

        Rational? achieved = published is not { } value ? null : options.JudgeExactFigure ? outcome.Value : value;
        Rational? target = Judging.TargetOf(_indicator, _program.AsOf, options);
        ComplianceResult compliance = Judging.Compare(_indicator, achieved, target, options);
        LightResult light = Judging.Judge(_indicator, achieved, compliance, options);
        return new IndicatorResult(_program.Program, _indicator, _program.AsOf)
        {
            Status = Judging.Overall(outcome.Status, compliance.Status, light.Status),
            Reason = outcome.Reason,
            ExactValue = outcome.Value,
            Value = published,
            Variables = _figures.ToImmutableArray(),
            IsReported = isReported,
            Target = Judging.PrintedTargetOf(_indicator, _program.AsOf, options),
            Compliance = compliance,
            Judgement = light,
            IsOverachieved = Judging.IsOverachieved(compliance, options),
            Periods = outcome.Status == ResultStatus.NotEvaluable ? ImmutableArray<PeriodFigure>.Empty : Periods(isReported),
        };
    }

    private Outcome Value(bool isCircular, out bool isReported)
    {
        isReported = false;
        if (isCircular) { return Outcome.None(ResultStatus.NotEvaluable, Reasons.Circle(_indicator.Key)); }
        if (!_indicator.IsEvaluable) { return Outcome.None(ResultStatus.NotEvaluable, Reasons.HasErrors(_indicator.Findings.Any(finding => finding.Severity == Severity.Error))); }
        if (_program.Program.FiscalYear is { } year && year != _program.AsOf.FiscalYear)
        {
            return Outcome.None(ResultStatus.NotDue, Reasons.OtherYear(year, _program.AsOf));
        }

        if (ProgramReadings.IsComputed(_indicator, _readings)) { return Computed(_indicator.Formula!); }
        if (_readings.Achieved.Count > 0)
        {
            isReported = true;
            return Reported();
        }

        return _indicator.Method == IndicatorMethod.External
            ? Outcome.None(ResultStatus.External, Reasons.ExternalMethod(_indicator.ExternalMethod ?? _indicator.Formula?.Text))
            : Outcome.None(ResultStatus.NotEvaluable, Reasons.NoMethod());
    }

    /// <summary>Published values accumulate as the schedule declares: instalments add up, everything else stays what it is.</summary>
    private Outcome Reported()
    {
        Accumulation? accumulation = _indicator.Schedule?.Style switch
        {
            null => null,
            ScheduleStyle.Instalments => Accumulation.Sum,
            _ => Accumulation.Last,
        };
        YearToDate toDate = new(_indicator, _readings.Grid, _program.AsOf, _program.Options);
        Outcome outcome = toDate.Join(ValueName, null, accumulation, _readings.Achieved, out VariableFigure figure);
        _figures.Add(figure);
        return outcome;
    }

    private Outcome Computed(Formula formula)
    {
        YearToDate toDate = new(_indicator, _readings.Grid, _program.AsOf, _program.Options);
        List<Outcome> failures = new();
        foreach (FormulaInput input in _indicator.Inputs)
        {
            Outcome outcome;
            VariableFigure figure;
            if (input.ResultOf is { } code) { outcome = Bound(input, code, out figure); }
            else { outcome = toDate.Join(input.Name, input.Variable, input.Accumulation, _readings.Of(input), out figure); }
            _figures.Add(figure);
            if (outcome.Value is null) { failures.Add(outcome); }
        }

        if (failures.Count > 0) { return Gravest(failures); }
        Dictionary<string, Rational> values = _figures.ToDictionary(figure => figure.Symbol, figure => figure.Value!.Value);
        return Compute(formula, values);
    }

    /// <summary>What cannot be mended by reporting a figure comes first; what is not due yet comes last.</summary>
    private static Outcome Gravest(List<Outcome> failures) =>
        failures.OrderBy(failure => failure.Status switch
        {
            ResultStatus.NotEvaluable => 0,
            ResultStatus.ConflictingData => 1,
            ResultStatus.NotDue => 3,
            _ => 2,
        }).First();

    private Outcome Bound(FormulaInput input, string code, out VariableFigure figure)
    {
        Indicator? source = _program.Program.Indicator(code);
        IndicatorResult? result = source is null ? null : _program.ResultOf(source);
        figure = new VariableFigure(input.Name, input.Variable) { Source = source, Value = result?.ExactValue, IsSourcePartial = result?.IsPartial ?? false };
        if (source is null || result is null) { return Outcome.None(ResultStatus.NotEvaluable, Reasons.SourceUnknown(input.Name, code)); }
        if (result.ExactValue is { } value) { return Outcome.Of(value); }
        ResultStatus status = result.Status is ResultStatus.NotDue or ResultStatus.NotEvaluable ? result.Status : ResultStatus.NoData;
        return Outcome.None(status, Reasons.SourceHasNoValue(input.Name, source));
    }

    private static Outcome Compute(Formula formula, Dictionary<string, Rational> values)
    {
        Rational? value = FormulaArithmetic.Compute(formula.Expression!, name => values[name], out FormulaNode? zeroDivisor);
        return value is { } exact
            ? Outcome.Of(exact)
            : Outcome.None(ResultStatus.ZeroDenominator, Reasons.ZeroDenominator(zeroDivisor!.Range.Of(formula.Text)));
    }

    private ImmutableArray<PeriodFigure> Periods(bool isReported)
    {
        ImmutableArray<PeriodFigure>.Builder periods = ImmutableArray.CreateBuilder<PeriodFigure>();
        bool awaitsPublished = !isReported && _indicator.Method == IndicatorMethod.External;
        Frequency grid = awaitsPublished ? _indicator.AchievedGrid : _readings.Grid;
        foreach ((ReportingPeriod period, _) in DuePeriods.UpTo(_indicator, grid, _program.AsOf))
        {
            Rational? exact = isReported ? Only(_readings.Achieved, period) : ComputedIn(period);
            periods.Add(new PeriodFigure(period, _indicator.Schedule?.ProgrammedIn(period), exact, Figures.Published(exact, _indicator.Decimals)));
        }

        return periods.ToImmutable();
    }

    /// <summary>The formula over the figures of one period alone.</summary>
    private Rational? ComputedIn(ReportingPeriod period)
    {
        if (_indicator.Formula?.Expression is not { } expression || _figures.Count < _indicator.Inputs.Length) { return null; }
        Dictionary<string, Rational> values = new(System.StringComparer.Ordinal);
        for (int i = 0; i < _indicator.Inputs.Length; i++)
        {
            FormulaInput input = _indicator.Inputs[i];
            Rational? value = input.ResultOf is null
                ? Only(_readings.Of(input), period)
                : _figures[i].Source is { } source ? _program.ResultOf(source)?.Periods.FirstOrDefault(figure => figure.Period == period)?.Exact : null;
            if (input.Accumulation == Accumulation.Constant) { value ??= _figures[i].Value; }
            if (value is not { } known) { return null; }
            values[input.Name] = known;
        }

        return FormulaArithmetic.Compute(expression, name => values[name], out _);
    }

    private static Rational? Only(IReadOnlyDictionary<int, List<Reading>> readings, ReportingPeriod period) =>
        readings.TryGetValue(period.Number, out List<Reading>? figures) && figures.Count == 1 ? figures[0].Value : null;
}

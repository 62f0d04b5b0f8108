using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of what a plan measures.</summary>
internal sealed class PlanIndicatorBuilder : IPlanIndicatorStage
{
    private readonly DraftInProgress<PlanIndicatorDraft> _progress;

    private PlanIndicatorBuilder(PlanIndicatorDraft start)
    {
        _progress = new(start);
    }

    /// <summary>Lets the author write the indicator.</summary>
    public static PlanIndicatorDraft Configure(PlanIndicatorDraft start, Action<IPlanIndicatorStage> indicator)
    {
        PlanIndicatorBuilder builder = new(start);
        indicator(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IPlanIndicatorStage SpeaksOf(string code) =>
        Write(draft => draft with { SpeaksOf = Once.Give(draft.SpeaksOf, Written.Text(DraftField.Code, code), nameof(SpeaksOf)) });

    /// <inheritdoc/>
    public IPlanIndicatorStage Unit(string unit) =>
        Write(draft => draft with { Unit = Once.Give(draft.Unit, Written.Text(DraftField.UnitOfMeasure, unit), nameof(Unit)) });

    /// <inheritdoc/>
    public IPlanIndicatorStage Formula(string formula) =>
        Write(draft => draft with { Formula = Once.Give(draft.Formula, Written.Text(DraftField.Formula, formula), nameof(Formula)) });

    /// <inheritdoc/>
    public IPlanIndicatorStage Target(decimal value) => SetTarget(value, year: null);

    /// <inheritdoc/>
    public IPlanIndicatorStage Target(decimal value, int year) => SetTarget(value, year);

    /// <inheritdoc/>
    public IPlanIndicatorStage Baseline(decimal value) => SetBaseline(new BaselineDraft { Value = Written.Value(DraftField.Baseline, value) });

    /// <inheritdoc/>
    public IPlanIndicatorStage Baseline(decimal value, int year) => SetBaseline(new BaselineDraft
    {
        Value = Written.Value(DraftField.Baseline, value),
        Year = Written.Value(DraftField.Baseline, year),
    });

    /// <inheritdoc/>
    public IPlanIndicatorStage TrafficLight(string green, string yellow, string red) => SetLight(Written.Bands(green, yellow, red));

    /// <inheritdoc/>
    public IPlanIndicatorStage TrafficLight(LightBasis judges, string green, string yellow, string red) =>
        SetLight(Written.Bands(green, yellow, red) with { Basis = Written.Choice(DraftField.TrafficLight, judges) });

    /// <inheritdoc/>
    public IPlanIndicatorStage MonthlySchedule(params decimal?[] values) => SetSchedule(Frequency.Monthly, style: null, values);

    /// <inheritdoc/>
    public IPlanIndicatorStage MonthlySchedule(ScheduleStyle style, params decimal?[] values) => SetSchedule(Frequency.Monthly, style, values);

    /// <inheritdoc/>
    public IPlanIndicatorStage Schedule(Frequency grid, ScheduleStyle style, params decimal?[] values) => SetSchedule(grid, style, values);

    /// <inheritdoc/>
    public IPlanIndicatorStage MeansOfVerification(params string[] means) =>
        Write(draft => draft with { MeansOfVerification = draft.MeansOfVerification.AddTexts(DraftField.MeansOfVerification, means) });

    private PlanIndicatorBuilder SetTarget(decimal value, int? year) => Write(
        draft => draft with
        {
            Target = Once.Give(draft.Target, Written.Value(DraftField.Target, value), nameof(Target)),
            Year = year is { } known ? Written.Value(DraftField.Target, known) : default,
        },
        nameof(Target));

    private PlanIndicatorBuilder SetBaseline(BaselineDraft baseline) =>
        Write(draft => draft with { Baseline = Once.Give(draft.Baseline, baseline, nameof(Baseline)) }, nameof(Baseline));

    private PlanIndicatorBuilder SetLight(TrafficLightDraft light) =>
        Write(draft => draft with { TrafficLight = Once.Give(draft.TrafficLight, light, nameof(TrafficLight)) }, nameof(TrafficLight));

    private PlanIndicatorBuilder SetSchedule(Frequency grid, ScheduleStyle? style, decimal?[] values, [CallerMemberName] string call = "")
    {
        ScheduleDraft schedule = Written.Schedule(grid, style, values);
        return Write(draft => draft with { Schedule = Once.Give(draft.Schedule, schedule, call) }, call);
    }

    private PlanIndicatorBuilder Write(Func<PlanIndicatorDraft, PlanIndicatorDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}

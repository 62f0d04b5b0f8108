using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes unit, baseline, target and traffic light, from any stage that can go on to them.</summary>
/// <typeparam name="TStage">The stage that the fields of the sheet return to.</typeparam>
internal abstract class TargetMembers<TStage> : ScheduleMembers<TStage>, ITargetMembers
{
    private const int MostDecimals = 28;

    protected TargetMembers(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    /// <inheritdoc/>
    public ITargetStage Unit(string unit) =>
        WriteTarget(draft => draft with { Unit = Once.Give(draft.Unit, Written.Text(DraftField.UnitOfMeasure, unit), nameof(Unit)) });

    /// <inheritdoc/>
    public ITargetStage Decimals(int decimals)
    {
        if (decimals is < 0 or > MostDecimals) { throw Misuse.NoDecimals(decimals, nameof(decimals)); }
        return WriteTarget(draft => draft with
        {
            Decimals = Once.Give(draft.Decimals, Written.Value(DraftField.Decimals, decimals), nameof(Decimals)),
        });
    }

    /// <inheritdoc/>
    public ITargetStage Baseline(decimal value) => WriteBaseline(new BaselineDraft { Value = Written.Value(DraftField.Baseline, value) });

    /// <inheritdoc/>
    public ITargetStage Baseline(decimal value, int year) => WriteBaseline(new BaselineDraft
    {
        Value = Written.Value(DraftField.Baseline, value),
        Year = Written.Value(DraftField.Baseline, year),
    });

    /// <inheritdoc/>
    public ITargetStage UnavailableBaseline(string reason) => WriteBaseline(new BaselineDraft { Unavailable = Written.Text(DraftField.Baseline, reason) });

    /// <inheritdoc/>
    public ITargetStage Baseline(string printed) => WriteBaseline(PrintedBaseline(printed));

    /// <inheritdoc/>
    public ITargetStage Baseline(string printed, int year) =>
        WriteBaseline(PrintedBaseline(printed) with { Year = Written.Value(DraftField.Baseline, year) });

    /// <inheritdoc/>
    public ITargetStage Target(decimal value) => WriteOriginal(new TargetDraft { Value = Written.Value(DraftField.Target, value) });

    /// <inheritdoc/>
    public ITargetStage Target(string printed) => WriteOriginal(PrintedTarget(printed));

    /// <inheritdoc/>
    public ITargetStage AmendedTarget(decimal value, string letter) =>
        WriteAmended(new TargetDraft { Value = Written.Value(DraftField.Target, value) }, letter);

    /// <inheritdoc/>
    public ITargetStage AmendedTarget(string printed, string letter) => WriteAmended(PrintedTarget(printed), letter);

    /// <inheritdoc/>
    public ITargetStage Compliance(ComplianceMethod method) => WriteTarget(draft => draft with
    {
        ComplianceMethod = Once.Give(draft.ComplianceMethod, Written.Choice(DraftField.Compliance, method), nameof(Compliance)),
    });

    /// <inheritdoc/>
    public IScheduleStage TrafficLight(string green, string yellow, string red) => WriteLight(Written.Bands(green, yellow, red));

    /// <inheritdoc/>
    public IScheduleStage TrafficLight(LightBasis judges, string green, string yellow, string red) => 
        WriteLight(Written.Bands(green, yellow, red) with { Basis = Written.Choice(DraftField.TrafficLight, judges) });

    private ScheduleBuilder WriteLight(TrafficLightDraft light)
    {
        Progress.Require(Number, nameof(TrafficLight));
        Progress.Write(SheetStages.Target, draft => draft with { TrafficLight = Once.Give(draft.TrafficLight, light, nameof(TrafficLight)) }, nameof(TrafficLight));
        Progress.Advance(SheetStages.Schedule);
        return new ScheduleBuilder(Progress);
    }

    private static BaselineDraft PrintedBaseline(string printed)
    {
        Given<string> cell = Written.Text(DraftField.Baseline, printed);
        return new BaselineDraft { Printed = cell, Value = PrintedFigure.Of(cell) };
    }

    private static TargetDraft PrintedTarget(string printed)
    {
        Given<string> cell = Written.Text(DraftField.Target, printed);
        return new TargetDraft { Printed = cell, Value = PrintedFigure.Of(cell) };
    }

    private TargetBuilder WriteOriginal(TargetDraft target) => WriteTarget(draft => draft.Targets.Count == 0
        ? draft with { Targets = draft.Targets.Add(target) }
        : throw Misuse.AlreadyOriginal(nameof(Target), nameof(AmendedTarget)));

    private TargetBuilder WriteAmended(TargetDraft target, string letter)
    {
        TargetDraft amended = target with { Letter = Written.Text(DraftField.Letter, letter) };
        return WriteTarget(draft => draft with { Targets = draft.Targets.Add(amended) });
    }

    private TargetBuilder WriteBaseline(BaselineDraft baseline) =>
        WriteTarget(draft => draft with { Baseline = Once.Give(draft.Baseline, baseline, nameof(Baseline)) }, nameof(Baseline));

    private TargetBuilder WriteTarget(Func<IndicatorDraft, IndicatorDraft> change, [CallerMemberName] string call = "")
    {
        Progress.Require(Number, call);
        Progress.Write(SheetStages.Target, change, call);
        return new TargetBuilder(Progress);
    }
}

using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Evaluation;

/// <summary>Compares an achieved figure with its target and holds it against the bands.</summary>
internal static class Judging
{
    private const int LastMonthOfYear = 12;

    /// <summary>The exact target that achieved is compared with.</summary>
    public static Rational? TargetOf(Indicator indicator, ReportingPeriod asOf, EvaluationOptions options)
    {
        Rational? toDate = indicator.Schedule?.ProgrammedToDate(asOf) is { } programmed ? programmed : null;
        return Compared(indicator.Target?.Exact, toDate, asOf, options);
    }

    /// <summary>The same as it is printed.</summary>
    public static decimal? PrintedTargetOf(Indicator indicator, ReportingPeriod asOf, EvaluationOptions options) =>
        Compared(Figures.TargetOf(indicator), indicator.Schedule?.ProgrammedToDate(asOf), asOf, options);

    private static T? Compared<T>(T? annual, T? toDate, ReportingPeriod asOf, EvaluationOptions options)
        where T : struct => options.ComparedTarget switch
        {
            ComparedTarget.Annual => annual,
            ComparedTarget.ProgrammedToDate => toDate ?? annual,
            _ => asOf.LastMonth == LastMonthOfYear ? annual ?? toDate : toDate ?? annual,
        };

    /// <summary>The status of a result: what there is no value for comes first, then what builds on the value.</summary>
    public static ResultStatus Overall(ResultStatus value, ComplianceStatus compliance, LightStatus light) =>
        value != ResultStatus.Evaluated ? value
        : compliance == ComplianceStatus.ZeroTarget ? ResultStatus.ZeroTarget
        : light == LightStatus.NoBand ? ResultStatus.NoBand
        : ResultStatus.Evaluated;

    /// <summary>Whether compliance passes the limit of over-achievement.</summary>
    public static bool IsOverachieved(ComplianceResult compliance, EvaluationOptions options) =>
        options.OverachievementLimit is { } limit && compliance.Uncapped is { } uncapped && uncapped > limit;

    /// <summary>Compliance of a figure; null stands for no figure.</summary>
    public static ComplianceResult Compare(Indicator indicator, Rational? achieved, Rational? target, EvaluationOptions options) =>
        Compare(indicator.ComplianceMethod, indicator.Baseline?.Value, achieved, target, options);

    /// <summary>Compliance of a figure by a method; null stands for no figure.</summary>
    public static ComplianceResult Compare(ComplianceMethod? method, decimal? start, Rational? achieved, Rational? target, EvaluationOptions options)
    {
        if (achieved is not { } value) { return new ComplianceResult { Status = ComplianceStatus.NoValue, Method = method, Target = target }; }
        ComplianceResult none = new() { Status = ComplianceStatus.NoTarget, Method = method, Achieved = value, Target = target };
        if (target is not { } goal) { return none; }
        if (method is not { } way) { return none with { Status = ComplianceStatus.MethodNotDeclared }; }
        Rational? baseline = start is { } from ? from : null;
        ComplianceStatus status = ComplianceFormula.Compute(way, value, goal, baseline, out Rational exact);
        if (status != ComplianceStatus.Computed) { return none with { Status = status }; }
        Rational capped = options.CapComplianceAt is { } cap ? Rational.Min(exact, cap) : exact;
        decimal? published = Figures.Published(capped, ComplianceResult.Decimals);
        return none with
        {
            Status = published is null ? ComplianceStatus.OutOfRange : ComplianceStatus.Computed,
            Uncapped = exact,
            Exact = capped,
            Published = published,
        };
    }

    /// <summary>The light of a figure; null stands for no figure.</summary>
    public static LightResult Judge(Indicator indicator, Rational? achieved, ComplianceResult compliance, EvaluationOptions options) =>
        Judge(indicator.TrafficLight?.Bands, indicator.TrafficLight?.Basis ?? LightBasis.Value, achieved, compliance, options);

    /// <summary>The light of a figure by some bands; null stands for no figure, and for no bands.</summary>
    public static LightResult Judge(BandSet? bands, LightBasis basis, Rational? achieved, ComplianceResult compliance, EvaluationOptions options)
    {
        if (bands is null) { return new LightResult(LightStatus.NoScale); }
        if (achieved is null) { return new LightResult(LightStatus.NoValue) { Basis = basis }; }
        Rational? judged = achieved;
        if (basis == LightBasis.Compliance)
        {
            judged = options.JudgeExactFigure ? compliance.Exact : compliance.Published is { } published ? published : null;
        }

        return judged is { } figure ? Judge(bands, basis, figure) : new LightResult(LightStatus.NoCompliance) { Basis = basis };
    }

    private static LightResult Judge(BandSet bands, LightBasis basis, Rational figure)
    {
        TrafficLight? severest = null;
        bool isHidden = false;
        ImmutableArray<TrafficLight>.Builder milder = ImmutableArray.CreateBuilder<TrafficLight>();
        for (TrafficLight light = TrafficLight.Red; light >= TrafficLight.Green; light--)
        {
            Band? band = bands[light];

            // A severer band that cannot be read might hold the figure too: to light the milder one would be a guess.
            if (severest is null && band is { IsReadable: false }) { isHidden = true; }
            if (band is null or { IsReadable: false } || !band.Contains(figure)) { continue; }
            if (severest is null) { severest = light; }
            else { milder.Add(light); }
        }

        LightStatus status = isHidden ? LightStatus.UnreadableBand : severest is null ? LightStatus.NoBand : LightStatus.Judged;
        return new LightResult(status)
        {
            Light = isHidden ? null : severest,
            Basis = basis,
            Judged = figure,
            AlsoHolding = isHidden ? ImmutableArray<TrafficLight>.Empty : milder.ToImmutable(),
        };
    }
}

using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Evaluation;

/// <summary>Compares an achieved figure with its target and holds it against the bands.</summary>
internal static class Judging
{
    private const int LastMonthOfYear = 12;

    /// <summary>The target that achieved is compared with.</summary>
    public static decimal? TargetOf(Indicator indicator, ReportingPeriod asOf, EvaluationOptions options)
    {
        decimal? annual = indicator.Target?.Value;
        decimal? toDate = indicator.Schedule?.ProgrammedToDate(asOf);
        return options.ComparedTarget switch
        {
            ComparedTarget.Annual => annual,
            ComparedTarget.ProgrammedToDate => toDate ?? annual,
            _ => asOf.LastMonth == LastMonthOfYear ? annual ?? toDate : toDate ?? annual,
        };
    }

    /// <summary>Compliance of a figure; null stands for no figure.</summary>
    public static ComplianceResult Compare(Indicator indicator, Rational? achieved, decimal? target, EvaluationOptions options)
    {
        ComplianceMethod? method = indicator.ComplianceMethod;
        if (achieved is not { } value) { return new ComplianceResult { Status = ComplianceStatus.NoValue, Method = method, Target = target }; }
        ComplianceResult none = new() { Status = ComplianceStatus.NoTarget, Method = method, Achieved = value, Target = target };
        if (target is not { } goal) { return none; }
        if (method is not { } way) { return none with { Status = ComplianceStatus.MethodNotDeclared }; }
        Rational? baseline = indicator.Baseline?.Value is { } start ? start : null;
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
    public static LightResult Judge(Indicator indicator, Rational? achieved, ComplianceResult compliance, EvaluationOptions options)
    {
        if (indicator.TrafficLight is not { } scale) { return new LightResult(LightStatus.NoScale); }
        if (achieved is null) { return new LightResult(LightStatus.NoValue) { Basis = scale.Basis }; }
        Rational? judged = achieved;
        if (scale.Basis == LightBasis.Compliance)
        {
            judged = options.JudgeExactFigure ? compliance.Exact : compliance.Published is { } published ? published : null;
        }

        return judged is { } figure ? Judge(scale, figure) : new LightResult(LightStatus.NoCompliance) { Basis = scale.Basis };
    }

    private static LightResult Judge(LightScale scale, Rational figure)
    {
        TrafficLight? severest = null;
        bool isHidden = false;
        ImmutableArray<TrafficLight>.Builder milder = ImmutableArray.CreateBuilder<TrafficLight>();
        for (TrafficLight light = TrafficLight.Red; light >= TrafficLight.Green; light--)
        {
            Band? band = scale.Bands[light];

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
            Basis = scale.Basis,
            Judged = figure,
            AlsoHolding = isHidden ? ImmutableArray<TrafficLight>.Empty : milder.ToImmutable(),
        };
    }
}

using System;
using System.Numerics;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Bulk;

/// <content>What achieved is compared with, month by month.</content>
internal sealed partial class TileWorker
{
    private const int YearEnd = 12;

    /// <summary>Whether a month may have another target than the month before it.</summary>
    private bool IsOtherTarget(int month) => _group.ToDate.Length > 0 && (month % (int)_group.Key.ScheduleGrid == 0 || month == YearEnd);

    /// <summary>The targets of a month, as <see cref="Judging.TargetOf"/> chooses them; none where the group has none.</summary>
    private ReadOnlySpan<long> Targets(int month)
    {
        if (_group.Annual is null) { return default; }
        ReadOnlySpan<long> annual = _group.Annual.AsSpan(_start, _rows);
        int told = _group.ToDate.Length == 0 ? 0 : month / (int)_group.Key.ScheduleGrid;
        ComparedTarget compared = _run.Options.Evaluation.ComparedTarget;
        if (told == 0 || compared == ComparedTarget.Annual) { return annual; }
        ReadOnlySpan<long> toDate = _group.ToDate[told - 1].AsSpan(_start, _rows);
        bool isAnnualFirst = compared == ComparedTarget.ByPeriod && month == YearEnd;
        Span<long> targets = _targets.AsSpan(0, _rows);
        Choose(isAnnualFirst ? annual : toDate, isAnnualFirst ? toDate : annual, targets);
        return targets;
    }

    private static void Choose(ReadOnlySpan<long> first, ReadOnlySpan<long> second, Span<long> chosen)
    {
        for (int i = 0; i < chosen.Length; i++) { chosen[i] = first[i] == FigureColumn.Missing ? second[i] : first[i]; }
    }

    /// <summary>What the targets are divided by; empty where they are no quotients.</summary>
    private ReadOnlySpan<long> TargetDivisors(ReadOnlySpan<long> targets) =>
        _group.TargetDivisors is { } divisors && !targets.IsEmpty ? divisors.AsSpan(_start, _rows) : default;

    /// <summary>The exact target of a row.</summary>
    private Rational? TargetOf(ReadOnlySpan<long> targets, int row)
    {
        if (targets.IsEmpty || targets[row] == FigureColumn.Missing) { return null; }
        Rational target = FigureColumn.ToRational(targets[row], _group.Key.TargetScale);
        ReadOnlySpan<long> divisors = TargetDivisors(targets);
        if (divisors.IsEmpty) { return target; }
        return divisors[row] == 0 ? null : target / FigureColumn.ToRational(divisors[row], _group.Key.TargetDivisorScale);
    }

    private decimal? BaselineOf(int row) => _group.Baselines is { } baselines ? FigureColumn.ToDecimal(baselines[_start + row], _group.Key.BaselineScale) : null;
}

using System;
using System.Numerics;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <content>Rows one by one in unbounded fractions: where numbers leave the columns' domain, or exact figures are judged.</content>
internal sealed partial class TileWorker
{
    private ReferenceRows _reference = null!;

    private void ExactAll(ReadOnlySpan<long> targets)
    {
        Fill(ResultStatus.NoData);
        ApplyFailures();
        for (int row = 0; row < _rows; row++)
        {
            if (_failures[row] == 0) { Exact(row, targets); }
        }
    }

    /// <summary>A row whose inputs all have figures.</summary>
    private void Exact(int row, ReadOnlySpan<long> targets)
    {
        EvaluationOptions options = _run.Options.Evaluation;
        Rational? exact = ValueOf(row);
        decimal? published = Figures.Published(exact, _group.Key.Decimals);
        ResultStatus status = exact is null ? ResultStatus.ZeroDenominator : published is null ? ResultStatus.OutOfRange : ResultStatus.Evaluated;
        Rational? achieved = published is not { } value ? null : options.JudgeExactFigure ? exact : value;
        ComplianceResult compliance = Judging.Compare(_group.Key.Method, BaselineOf(row), achieved, TargetOf(targets, row), options);
        LightResult light = Judging.Judge(_group.Key.Bands, _group.Key.Basis, achieved, compliance, options);
        Put(
            row,
            Judging.Overall(status, compliance.Status, light.Status),
            published,
            compliance.Published,
            light.Light,
            Judging.IsOverachieved(compliance, options));
    }

    private Rational? ValueOf(int row)
    {
        Span<Rational> inputs = new Rational[_group.Inputs];
        for (int input = 0; input < inputs.Length; input++)
        {
            Rational figure = FigureColumn.ToRational(_inputs[input].Joined[row], _scales[input]);
            inputs[input] = _inputs[input].Way == Accumulation.Average ? figure / new Rational(_inputs[input].Count[row], BigInteger.One) : figure;
        }

        return _group.Key.Form!.Compute(inputs);
    }

    private void ReferenceAll(int month)
    {
        for (int row = 0; row < _rows; row++) { Reference(row, month); }
    }

    private void Reference(int row, int month)
    {
        IndicatorResult result = _reference.Of(_group.Indicators[_start + row], _run.Figures.Year.Month(month));
        Put(row, result.Status, result.Value, result.Compliance.Published, result.Light, result.IsOverachieved);
    }

    /// <summary>A division by zero within a source leaves that without a result, and this one without data: where it was, the steps do not say.</summary>
    private void AskZeroDenominators(int month)
    {
        for (int row = 0; row < _rows; row++)
        {
            ResultStatus status = (ResultStatus)_statuses[row];
            if (status == ResultStatus.ZeroDenominator || (status == ResultStatus.NotDue && HasAnyFigure(row))) { Reference(row, month); }
        }
    }

    /// <summary>Whether an input has a figure, so that a source may divide by zero although another input is not due.</summary>
    private bool HasAnyFigure(int row)
    {
        for (int input = 0; input < _group.Inputs; input++)
        {
            if (_figures[input][row] != FigureColumn.Missing) { return true; }
        }

        return false;
    }

    /// <summary>Marks the rows whose exact compliance, before any cap, passes the limit.</summary>
    private void MarkOverachieved(decimal limit, ReadOnlySpan<long> targets)
    {
        // A published compliance under the limit, and under the cap that may hide more, is under it exactly; the others are asked exactly.
        decimal least = _run.Options.Evaluation.CapComplianceAt is { } cap && cap < limit ? cap : limit;
        long from = (long)decimal.Clamp(decimal.Floor(least * 100), long.MinValue / 2, long.MaxValue / 2);
        for (int row = 0; row < _rows; row++)
        {
            if (_compliances[row] != FigureColumn.Missing && (_compliances[row] >= from || _compliances[row] == ResultColumns.Elsewhere)) { Exact(row, targets); }
        }
    }

    /// <summary>Writes the result of a row; a figure that no column holds goes beside them.</summary>
    private void Put(int row, ResultStatus status, decimal? value, decimal? compliance, TrafficLight? light, bool isOverachieved)
    {
        bool fits = ResultFigures.TryFit(value, _group.Key.Decimals, out _values[row]) & ResultFigures.TryFit(compliance, ComplianceResult.Decimals, out _compliances[row]);
        if (!fits) { _elsewhere[_group.Indicators[_start + row]] = (value, compliance); }
        _lights[row] = (byte)((light is { } shines ? (int)shines + 1 : 0) | (isOverachieved ? ResultColumns.Overachieved : 0));
        _statuses[row] = (byte)status;
    }
}

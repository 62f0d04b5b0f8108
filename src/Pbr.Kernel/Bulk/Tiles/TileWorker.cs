using System;
using System.Numerics;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Evaluates tiles, one at a time, with buffers of its own that it keeps. Not safe to share: one a thread.</summary>
internal sealed partial class TileWorker : IStepInputs
{
    private readonly InputTile[] _inputs = new InputTile[FormulaForms.MostNames];
    private readonly long[][] _figures = new long[FormulaForms.MostNames][];
    private readonly long[] _failures = new long[Tile.Rows];
    private readonly long[] _numerators = new long[Tile.Rows];
    private readonly long[] _denominators = new long[Tile.Rows];
    private readonly long[] _targets = new long[Tile.Rows];
    private readonly long[] _values = new long[Tile.Rows];
    private readonly long[] _compliances = new long[Tile.Rows];
    private readonly byte[] _lights = new byte[Tile.Rows];
    private readonly byte[] _statuses = new byte[Tile.Rows];
    private readonly StepsTile _steps = new();
    private BulkRun _run = null!;
    private long[]? _numberless;
    private PlanGroup _group = null!;
    private int _start;
    private int _rows;

    /// <summary>The counts.</summary>
    public TotalsTables Tables { get; private set; } = null!;

    /// <summary>Begins an evaluation.</summary>
    public void Begin(BulkRun run, TotalsTables tables)
    {
        _run = run;
        _reference = new ReferenceRows(run.Figures, run.Options.Evaluation);
        Tables = tables;
    }

    /// <summary>Evaluates rows of a group for every period asked for.</summary>
    public void Run(PlanGroup group, int start, int rows)
    {
        (_group, _start, _rows) = (group, start, rows);
        PlanKey key = group.Key;
        ResultStatus without = key.Without != ResultStatus.Evaluated ? key.Without
            : key.FiscalYear != 0 && key.FiscalYear != _run.Figures.Year.Number ? ResultStatus.NotDue
            : ResultStatus.Evaluated;
        if (without != ResultStatus.Evaluated)
        {
            _elsewhere.Clear();
            Fill(without);
            for (int month = 0; month < _run.Months.Length; month++) { Emit(month); }
            return;
        }

        if (key.Kind == PlanKind.Reference) { return; }
        Start();
        bool isStale = true;
        int last = _run.Months[^1];
        for (int month = 1; month <= last; month++)
        {
            isStale |= AddPeriods(month) | IsOtherTarget(month);
            if (_run.PlaceOf(month) is >= 0 and int place)
            {
                if (isStale) { Compute(month); }
                isStale = false;
                Emit(place);
            }
        }
    }

    /// <inheritdoc/>
    public void Load(int input, StepColumn column)
    {
        int rows = InputTile.Padded(_rows);
        ReadOnlySpan<long> figures = _figures[input];
        for (int i = 0; i < rows; i++) { column.Numerator[i] = figures[i] == FigureColumn.Missing ? double.NaN : figures[i]; }
        column.Exponent = -_scales[input];
        column.HasDenominator = _inputs[input].Way == Accumulation.Average;
        if (!column.HasDenominator) { return; }
        ReadOnlySpan<long> counts = _inputs[input].Count;
        for (int i = 0; i < counts.Length; i++) { column.Denominator[i] = counts[i]; }
    }

    private void Compute(int month)
    {
        _elsewhere.Clear();
        bool isSafe = _gathersSafely;
        bool hasAverage = false;
        Array.Clear(_failures, 0, InputTile.Padded(_rows));
        for (int input = 0; input < _group.Inputs; input++)
        {
            ResultStatus conflict = _group.Key.InputOf(input).IsOwn ? ResultStatus.ConflictingData : ResultStatus.NoData;
            _inputs[input].Finish(_figures[input], _failures, _run.Options.Evaluation.AllowPartial, conflict);
            isSafe &= _inputs[input].IsSafe;
            hasAverage |= _inputs[input].Way == Accumulation.Average;
        }

        ReadOnlySpan<long> targets = Targets(month);
        if (!isSafe) { ReferenceAll(month); }
        else if (_group.Key.Kind == PlanKind.Fused && !hasAverage) { Fused(targets); }
        else { Steps(targets); }

        if (_group.Sources is not null) { AskZeroDenominators(month); }
    }

    private void Fused(ReadOnlySpan<long> targets)
    {
        FormulaForm form = _group.Key.Form!;
        bool hasSecond = form.Shape != FormShape.SingleValue;
        KernelTerms terms = _run.Terms.Fused(
            _group,
            _scales[form.First],
            hasSecond ? _scales[form.Second] : 0,
            _run.Options.Evaluation);
        Finish(terms, _figures[form.First], hasSecond ? _figures[form.Second] : default, targets);
    }

    private void Steps(ReadOnlySpan<long> targets)
    {
        if (!_steps.TryRun(_group.Key.Form!, _rows, this))
        {
            ExactAll(targets);
            return;
        }

        _steps.Write(_numerators.AsSpan(0, _rows), _denominators.AsSpan(0, _rows));
        KernelTerms terms = _run.Terms.Steps(_group, _steps.Exponent, _steps.HasDenominator, _run.Options.Evaluation);
        Finish(terms, _numerators, _steps.HasDenominator ? _denominators : default, targets);
    }

    private void Finish(KernelTerms terms, ReadOnlySpan<long> first, ReadOnlySpan<long> second, ReadOnlySpan<long> targets)
    {
        KernelReport report = IndicatorKernel.Compute(
            terms,
            new KernelColumns
            {
                First = first[.._rows],
                Second = second.IsEmpty ? default : second[.._rows],
                Target = targets,
                TargetDivisor = TargetDivisors(targets),
                Baseline = _group.Baselines is { } baselines ? baselines.AsSpan(_start, _rows) : Missing(targets),
                Value = _values.AsSpan(0, _rows),
                Compliance = _compliances.AsSpan(0, _rows),
                Light = _lights.AsSpan(0, _rows),
                Status = _statuses.AsSpan(0, _rows),
            },
            _run.Options.Instructions);
        ApplyFailures();
        if (report.TooLargeRows > 0)
        {
            for (int row = 0; row < _rows; row++)
            {
                if (_statuses[row] == (byte)ResultStatus.OutOfRange) { Exact(row, targets); }
            }
        }

        if (_run.Options.Evaluation.OverachievementLimit is { } limit) { MarkOverachieved(limit, targets); }
    }

    /// <summary>The kernel takes what has no figure for not reported; the inputs know better.</summary>
    private void ApplyFailures()
    {
        for (int row = 0; row < _rows; row++)
        {
            if (_failures[row] != 0) { _statuses[row] = (byte)_failures[row]; }
        }
    }

    private void Fill(ResultStatus status)
    {
        _values.AsSpan(0, _rows).Fill(FigureColumn.Missing);
        _compliances.AsSpan(0, _rows).Fill(FigureColumn.Missing);
        _lights.AsSpan(0, _rows).Clear();
        _statuses.AsSpan(0, _rows).Fill((byte)status);
    }

    /// <summary>Where the method asks for baselines and no row has one.</summary>
    private ReadOnlySpan<long> Missing(ReadOnlySpan<long> targets)
    {
        if (_group.Key.Method != ComplianceMethod.ProgressFromBaseline || targets.IsEmpty) { return default; }
        _numberless ??= NewMissing();
        return _numberless.AsSpan(0, _rows);
    }

    private static long[] NewMissing()
    {
        long[] missing = new long[Tile.Rows];
        Array.Fill(missing, FigureColumn.Missing);
        return missing;
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Evaluates every indicator of a plan in one call.</summary>
/// <remarks>
/// <para>
/// Every result equals that of <see cref="Evaluation.ReferenceEvaluator"/>, bit for bit, whatever the instruction set, the number of threads and
/// the culture. Figures are joined tile by tile, period after period, and each tile is evaluated while it is in the processor's cache; rows whose
/// definitions or figures have no place in columns are evaluated by the reference evaluator itself.
/// </para>
/// <para>
/// An evaluator keeps its buffers: use one again for the next evaluation of its plan, and no memory is taken for a row. Thread-safe; evaluations
/// side by side take buffers each.
/// </para>
/// </remarks>
public sealed class BulkEvaluator
{
    // Tiles that one thread takes at once: enough that handing them out costs nothing, few enough that threads end together.
    private const int TilesAtOnce = 8;
    private const int Months = 12;

    private readonly ConcurrentBag<TileWorker> _workers = new();
    private readonly ConcurrentBag<TotalsTables> _tables = new();
    private readonly TermsTable _terms = new();
    private readonly ImmutableArray<TileRange> _ranges;

    /// <summary>Makes an evaluator of a plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public BulkEvaluator(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        _ranges = plan.Layout.Groups.SelectMany(RangesOf).ToImmutableArray();
    }

    /// <summary>The plan.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>Evaluates.</summary>
    /// <param name="figures">The figures of a year, in the columns of the plan.</param>
    /// <param name="options">What to do otherwise; null for the defaults: every month, rows kept, all processors.</param>
    /// <param name="again">Results of an earlier evaluation of the same periods whose memory may be used again; null for new memory. They mean nothing afterwards.</param>
    /// <param name="cancellation">Stops the work between tiles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentException">The figures are of another plan; a period is of another year; the part is none of the parts.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine does not have the instruction set.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public BulkResults Evaluate(ReadingColumns figures, BulkOptions? options = null, BulkResults? again = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        options ??= BulkOptions.Default;
        ImmutableArray<int> months = Check(figures, options);
        cancellation.ThrowIfCancellationRequested();
        RowStore? rows = !options.KeepsRows ? null
            : again is { Rows: { } kept } && again.Plan == Plan && kept.Months == months.Length ? kept
            : new RowStore(Plan, months.Length);
        rows?.Begin(options.Parts > 1);
        if (again?.Plan == Plan) { _tables.Add(again.Totals.Tables); }
        BulkRun run = new(figures, options, months, rows, new ExceptionalRows(figures), _terms);
        ProgressCount progress = new(options.Progress, RowsOf(options) * months.Length);
        ConcurrentBag<TileWorker> used = new();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, _ranges.Length, parallel, () => Rent(run, used), (i, state, worker) =>
            {
                if (i % options.Parts == options.Part) { Run(worker, _ranges[i], months.Length, progress, cancellation); }
                return worker;
            }, used.Add);
            IEnumerable<IGrouping<int, int>> programs = run.Exceptional.ByProgram(Plan.Layout).Where(program => program.Key % options.Parts == options.Part);
            Parallel.ForEach(programs, parallel, () => Rent(run, used), (program, state, worker) =>
            {
                worker.RunReference(program);
                return worker;
            }, used.Add);
        }
        catch (AggregateException failure) when (failure.InnerExceptions.Count == 1)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }

        return new BulkResults(figures, options, months, Totals(figures, months, used), rows);
    }

    private static IEnumerable<TileRange> RangesOf(PlanGroup group)
    {
        const int Rows = TilesAtOnce * Tile.Rows;
        for (int start = 0; start < group.Count; start += Rows) { yield return new TileRange(group, start, Math.Min(group.Count, start + Rows)); }
    }

    /// <summary>The rows of the part, but for exceptional ones, which go by their programmes.</summary>
    private long RowsOf(BulkOptions options)
    {
        long rows = 0;
        for (int i = options.Part; i < _ranges.Length; i += options.Parts) { rows += _ranges[i].End - _ranges[i].Start; }
        return rows;
    }

    private static void Run(TileWorker worker, TileRange range, int months, ProgressCount progress, CancellationToken cancellation)
    {
        for (int start = range.Start; start < range.End; start += Tile.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            worker.Run(range.Group, start, Math.Min(Tile.Rows, range.End - start));
        }

        progress.Add((long)(range.End - range.Start) * months);
    }

    private TileWorker Rent(BulkRun run, ConcurrentBag<TileWorker> used)
    {
        if (used.TryTake(out TileWorker? begun)) { return begun; }
        TileWorker worker = _workers.TryTake(out TileWorker? idle) ? idle : new TileWorker();
        worker.Begin(run, Tables(run.Months.Length));
        return worker;
    }

    private TotalsTables Tables(int months)
    {
        while (_tables.TryTake(out TotalsTables? tables))
        {
            if (tables.Months != months) { continue; }
            tables.Clear();
            return tables;
        }

        return new TotalsTables(months, Plan.Programs.Length, Plan.Units.Length);
    }

    private EvaluationTotals Totals(ReadingColumns figures, ImmutableArray<int> months, ConcurrentBag<TileWorker> used)
    {
        TotalsTables? sum = null;
        foreach (TileWorker worker in used)
        {
            if (sum is null) { sum = worker.Tables; }
            else
            {
                sum.Add(worker.Tables);
                _tables.Add(worker.Tables);
            }

            _workers.Add(worker);
        }

        return new EvaluationTotals(figures.Year, months, Plan.Programs, Plan.Units, sum ?? Tables(months.Length));
    }

    private ImmutableArray<int> Check(ReadingColumns figures, BulkOptions options)
    {
        if (figures.Plan != Plan) { throw new ArgumentException("The figures stand in the columns of another plan. Make their columns of this one.", nameof(figures)); }
        if (options.Parts < 1 || options.Part < 0 || options.Part >= options.Parts)
        {
            throw new ArgumentException($"Part {options.Part} of {options.Parts} is none. The parts are numbered from 0.", nameof(options));
        }

        _ = InstructionSets.Choose(options.Instructions);
        foreach (ReportingPeriod period in options.AsOf.IsDefault ? [] : options.AsOf)
        {
            if (period.FiscalYear != figures.Year) { throw new ArgumentException($"{period} is not of {figures.Year}, which the figures are of.", nameof(options)); }
        }

        return options.AsOf.IsDefaultOrEmpty
            ? Enumerable.Range(1, Months).ToImmutableArray()
            : options.AsOf.Select(period => period.LastMonth).Distinct().Order().ToImmutableArray();
    }
}

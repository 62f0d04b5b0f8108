using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>An evaluation that is stopped, watched, run beside another, or run again.</summary>
public sealed class RunningTests
{
    private static readonly FiscalYear s_year = Definitions.Year;

    private static readonly Lazy<ReadingColumns> s_figures = new(() => Definitions.Figures(EvaluationPlan.Of(Definitions.Many(60_000))));

    [Fact]
    public void StoppedBefore_NothingIsDone()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Telling told = new();

        Assert.Throws<OperationCanceledException>(() => Evaluator().Evaluate(s_figures.Value, new BulkOptions { Progress = told }, cancellation: stop.Token));
        Assert.Throws<OperationCanceledException>(() => EvaluationPlan.Of(Definitions.Many(3), stop.Token));
        Assert.Empty(told.Told);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void StoppedMidway_TheEvaluatorWorksOn(int threads)
    {
        BulkEvaluator evaluator = Evaluator();
        BulkResults expected = evaluator.Evaluate(s_figures.Value);
        BulkResults again = evaluator.Evaluate(s_figures.Value);
        for (int attempt = 0; attempt < 3; attempt++)
        {
            // The same memory offered to each attempt: what a caller does who tries again.
            using CancellationTokenSource stop = new();
            Telling told = new(_ => stop.Cancel());
            Assert.ThrowsAny<OperationCanceledException>(() => evaluator.Evaluate(s_figures.Value, new BulkOptions { Progress = told, MaxDegreeOfParallelism = threads }, again, stop.Token));
            Assert.NotEmpty(told.Told);
            Assert.All(told.Told, one => Assert.True(one.Rows < one.TotalRows));
        }

        AssertSame(expected, evaluator.Evaluate(s_figures.Value, again: again));
    }

    [Fact]
    public void ExceptionOfTheListener_ReachesTheCaller()
    {
        BulkEvaluator evaluator = Evaluator();
        BulkOptions options = new() { MaxDegreeOfParallelism = 1, Progress = new Telling(_ => throw new InvalidTimeZoneException("mine")) };

        Assert.Equal("mine", Assert.Throws<InvalidTimeZoneException>(() => evaluator.Evaluate(s_figures.Value, options)).Message);
        Assert.Equal(60_000, evaluator.Evaluate(s_figures.Value).Totals.All(s_year.Year).Total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Progress_ReachesTheTotalAndNeverPassesIt(int parts)
    {
        long rows = 0;
        for (int part = 0; part < parts; part++)
        {
            Telling told = new();
            Evaluator().Evaluate(s_figures.Value, new BulkOptions { Progress = told, Parts = parts, Part = part, KeepsRows = false });
            Assert.All(told.Told, one => Assert.True(one.Rows <= one.TotalRows));

            // A part without rows has nothing to tell.
            BulkProgress last = told.Told.IsEmpty ? default : told.Told.MaxBy(one => one.Rows);
            Assert.Equal(last.TotalRows, last.Rows);
            rows += last.TotalRows;
        }

        Assert.Equal(60_000 * 12, rows);
    }

    [Fact]
    public void EvaluationsSideBySide_DoNotDisturbEachOther()
    {
        BulkEvaluator evaluator = Evaluator();
        ReadingColumns other = Definitions.Figures(evaluator.Plan, seed: 2);
        BulkResults[] expected = [evaluator.Evaluate(s_figures.Value), evaluator.Evaluate(other)];
        BulkResults[] actual = new BulkResults[8];

        Parallel.For(0, actual.Length, i => actual[i] = evaluator.Evaluate(i % 2 == 0 ? s_figures.Value : other));

        for (int i = 0; i < actual.Length; i++) { AssertSame(expected[i % 2], actual[i]); }
    }

    [Fact]
    public void MemoryUsedAgain_HoldsTheNewResults()
    {
        BulkEvaluator evaluator = Evaluator();
        ReadingColumns other = Definitions.Figures(evaluator.Plan, seed: 3);
        other.Set(5, 0, 1, decimal.MaxValue);
        BulkResults results = evaluator.Evaluate(other);
        for (int i = 0; i < 3; i++)
        {
            results = evaluator.Evaluate(s_figures.Value, again: results);
            AssertSame(Evaluator().Evaluate(s_figures.Value), results);
            results = evaluator.Evaluate(other, again: results);
            AssertSame(Evaluator().Evaluate(other), results);
        }

        // Memory of other periods, of no rows or of another plan is no help, and no harm.
        results = evaluator.Evaluate(s_figures.Value, new BulkOptions { AsOf = [s_year.Quarter(2)] }, results);
        results = evaluator.Evaluate(s_figures.Value, new BulkOptions { KeepsRows = false }, results);
        AssertSame(Evaluator().Evaluate(s_figures.Value), evaluator.Evaluate(s_figures.Value, again: results));
        ReadingColumns small = Definitions.Figures(EvaluationPlan.Of(Definitions.Many(3)));
        Assert.Equal(3, new BulkEvaluator(small.Plan).Evaluate(small, again: results).Totals.All(s_year.Year).Total);
    }

    [Fact]
    public void MemoryUsedAgain_TakesNoneForARow()
    {
        long few = Allocated(6_000);
        long many = Allocated(60_000);

        // What a run takes at all, such as tasks and the results' shell; and nothing that grows with the rows.
        Assert.True(few < 64 * 1024, $"{few} bytes for 6,000 indicators.");
        Assert.True(many - few < 16 * 1024, $"{few} bytes for 6,000 indicators and {many} for 60,000.");

        static long Allocated(int count)
        {
            EvaluationPlan plan = EvaluationPlan.Of(Definitions.Many(count, one => one with { Program = "P" }));
            ReadingColumns figures = Definitions.Figures(plan);
            BulkEvaluator evaluator = new(plan);

            // One thread, this one, so that what other tests allocate meanwhile is not counted.
            BulkOptions options = new() { MaxDegreeOfParallelism = 1 };
            BulkResults results = evaluator.Evaluate(figures, options);
            List<long> taken = new();
            for (int i = 0; i < 12; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                results = evaluator.Evaluate(figures, options, results);
                taken.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            }

            // The first runs still make what later ones find: compiled code, and a buffer for each worker.
            return taken.Min();
        }
    }

    private static BulkEvaluator Evaluator() => new(s_figures.Value.Plan);

    private static void AssertSame(BulkResults expected, BulkResults actual)
    {
        foreach (int month in expected.Months)
        {
            ReportingPeriod asOf = s_year.Month(month);
            Assert.Equal(expected.Totals.All(asOf), actual.Totals.All(asOf));
            Assert.True(expected.Values(0, asOf).SequenceEqual(actual.Values(0, asOf)));
            Assert.True(expected.Compliances(0, asOf).SequenceEqual(actual.Compliances(0, asOf)));
            Assert.True(expected.Lights(0, asOf).SequenceEqual(actual.Lights(0, asOf)));
            Assert.True(expected.Statuses(0, asOf).SequenceEqual(actual.Statuses(0, asOf)));
            Assert.Equal(expected[5, asOf], actual[5, asOf]);
        }
    }
}

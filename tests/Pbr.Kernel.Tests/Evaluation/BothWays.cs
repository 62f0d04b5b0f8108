using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Evaluation;

/// <summary>
/// The reference evaluator, with the evaluation in bulk at its side: whatever a test asks of the one, the other must have said too, by the end of every
/// month of the year, with every instruction set of the machine.
/// </summary>
internal static class BothWays
{
    private const int Months = 12;

    /// <summary>Evaluates one programme by both, and gives the reference's results.</summary>
    public static EvaluationResults Evaluate(BudgetProgram program, Readings readings, ReportingPeriod asOf, EvaluationOptions? options = null) =>
        Evaluate([program], readings, asOf, options);

    /// <summary>Evaluates programmes, each of a code of its own, by both, and gives the reference's results.</summary>
    public static EvaluationResults Evaluate(ImmutableArray<BudgetProgram> programs, Readings readings, ReportingPeriod asOf, EvaluationOptions? options = null)
    {
        FiscalYear year = asOf.FiscalYear;
        EvaluationPlan plan = EvaluationPlan.Of(programs);
        BulkEvaluator evaluator = new(plan);
        BulkOptions bulk = new() { Evaluation = options ?? EvaluationOptions.Default };
        EvaluationResults[] expected = Enumerable.Range(1, Months).Select(month => ReferenceEvaluator.Evaluate(programs, readings, year.Month(month), options)).ToArray();
        foreach (int scale in new[] { 2, 0, 18 })
        {
            // A column's scale says what it can hold; a figure that it cannot is evaluated all the same.
            ReadingColumns figures = ReadingColumns.Of(plan, readings, year, scale);
            foreach (InstructionSet set in InstructionSets.Available)
            {
                BulkResults results = evaluator.Evaluate(figures, bulk with { Instructions = set });
                foreach (EvaluationResults month in expected) { AssertSame(month, results); }
            }

            Assert.Equal(Listed(expected[^1].Unmatched), Listed(figures.Unmatched));
        }

        return ReferenceEvaluator.Evaluate(programs, readings, asOf, options);
    }

    /// <summary>Holds every row of one period against the reference's result.</summary>
    public static void AssertSame(EvaluationResults expected, BulkResults actual)
    {
        Assert.Equal(expected.Count, actual.Plan.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            IndicatorResult wanted = expected[i];
            BulkResult row = actual[i, expected.AsOf];
            if (row != Row(wanted)) { Assert.Fail($"Indicator {i} by {expected.AsOf}: {row} and not {Row(wanted)}.\n{wanted.Explain(CultureInfo.InvariantCulture)}"); }
        }

        ResultCounts counts = actual.Totals.All(expected.AsOf);
        Assert.Equal(expected.Count, counts.Total);
        Assert.All(expected.GroupBy(result => result.Status), group => Assert.Equal(group.Count(), counts.Of(group.Key)));
        Assert.All(expected.GroupBy(result => result.Light), group => Assert.Equal(group.Count(), group.Key is { } light ? counts.Of(light) : counts.Unjudged));
        Assert.Equal(expected.Count(result => result.IsOverachieved), counts.Overachieved);
    }

    /// <summary>A result of the reference as bulk gives it.</summary>
    public static BulkResult Row(IndicatorResult result) => new(result.Status, result.Value, result.Compliance.Published, result.Light, result.IsOverachieved);

    private static IEnumerable<(Reading, UnmatchedReason)> Listed(IEnumerable<UnmatchedReading> unmatched) => unmatched.Select(one => (one.Reading, one.Reason));
}

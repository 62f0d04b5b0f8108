using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Countries at random against the reference. PBR_SEED says the first seed, PBR_COUNTRIES how many follow: raise them to look for longer.</summary>
public sealed class BulkEqualsReferenceTests
{
    private static readonly FiscalYear s_year = FiscalYear.Of(2024);

    public static TheoryData<string, EvaluationOptions> Ways => new()
    {
        { "defaults", EvaluationOptions.Default },
        { "annual target", new EvaluationOptions { ComparedTarget = ComparedTarget.Annual } },
        { "programmed to date", new EvaluationOptions { ComparedTarget = ComparedTarget.ProgrammedToDate, AllowPartial = true } },
        { "exact figure", new EvaluationOptions { JudgeExactFigure = true } },
        { "cap and limit", new EvaluationOptions { CapComplianceAt = 100, OverachievementLimit = 115.005m } },
        { "undeclared", new EvaluationOptions { UndeclaredAccumulation = Accumulation.Average, OverachievementLimit = 100 } },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void RandomCountry_EveryRow_IsTheReferences(string way, EvaluationOptions options)
    {
        Assert.NotEmpty(way);
        int first = Setting("PBR_SEED", 1);
        for (int seed = first; seed < first + Setting("PBR_COUNTRIES", 2); seed++)
        {
            RandomCountry country = RandomCountry.Of(seed, programs: 40, mostIndicators: 12);
            EvaluationPlan plan = EvaluationPlan.Of(country.Definitions);
            ReadingColumns figures = country.Figures(plan, s_year);
            BulkResults results = new BulkEvaluator(plan).Evaluate(figures, new BulkOptions { Evaluation = options });
            AssertIsTheReferences(results, seed);
        }
    }

    [Fact]
    public void RandomCountry_EveryInstructionSetThreadCountAndCulture_GivesTheSame()
    {
        RandomCountry country = RandomCountry.Of(11, programs: 120, mostIndicators: 20);
        EvaluationPlan plan = EvaluationPlan.Of(country.Definitions);
        ReadingColumns figures = country.Figures(plan, s_year);
        BulkEvaluator evaluator = new(plan);
        BulkResults expected = evaluator.Evaluate(figures, new BulkOptions { Instructions = InstructionSet.Scalar, MaxDegreeOfParallelism = 1 });
        foreach (InstructionSet set in InstructionSets.Available)
        {
            foreach (int threads in new[] { 1, 2, 5 })
            {
                using CultureScope culture = new(threads == 2 ? "es-MX" : "ar-SA");
                AssertSame(expected, evaluator.Evaluate(figures, new BulkOptions { Instructions = set, MaxDegreeOfParallelism = threads }));
            }
        }
    }

    /// <summary>Holds every row against the reference evaluator, and every count against the rows.</summary>
    internal static void AssertIsTheReferences(BulkResults results, int seed)
    {
        EvaluationPlan plan = results.Plan;
        foreach (int month in results.Months)
        {
            ReportingPeriod asOf = results.Year.Month(month);
            Dictionary<TrafficLight, long> lights = new();
            for (int indicator = 0; indicator < plan.Count; indicator++)
            {
                IndicatorResult expected = results.Detail(indicator, asOf);
                BulkResult row = results[indicator, asOf];
                BulkResult wanted = new(expected.Status, expected.Value, expected.Compliance.Published, expected.Light, expected.IsOverachieved);
                if (row != wanted)
                {
                    Assert.Fail($"Seed {seed}, indicator {indicator} of group {plan.GroupOf(indicator)} by {asOf}: {row} and not {wanted}.\n{expected.Explain(CultureInfo.InvariantCulture)}");
                }

                if (row.Light is { } light) { lights[light] = lights.GetValueOrDefault(light) + 1; }
            }

            ResultCounts counts = results.Totals.All(asOf);
            Assert.Equal(plan.Count, counts.Total);
            Assert.Equal(lights.GetValueOrDefault(TrafficLight.Green), counts.Green);
            Assert.Equal(lights.GetValueOrDefault(TrafficLight.Yellow), counts.Yellow);
            Assert.Equal(lights.GetValueOrDefault(TrafficLight.Red), counts.Red);
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : otherwise;

    private static void AssertSame(BulkResults expected, BulkResults actual)
    {
        foreach (int month in expected.Months)
        {
            ReportingPeriod asOf = expected.Year.Month(month);
            for (int group = 0; group < expected.Plan.GroupCount; group++)
            {
                Assert.True(expected.Values(group, asOf).SequenceEqual(actual.Values(group, asOf)));
                Assert.True(expected.Compliances(group, asOf).SequenceEqual(actual.Compliances(group, asOf)));
                Assert.True(expected.Lights(group, asOf).SequenceEqual(actual.Lights(group, asOf)));
                Assert.True(expected.Statuses(group, asOf).SequenceEqual(actual.Statuses(group, asOf)));
            }

            Assert.Equal(expected.Totals.All(asOf), actual.Totals.All(asOf));
            foreach (string program in expected.Plan.Programs) { Assert.Equal(expected.Totals.OfProgram(program, asOf), actual.Totals.OfProgram(program, asOf)); }
        }
    }
}

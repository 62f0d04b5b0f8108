using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Definitions and figures as a test of bulk needs them: one sheet, as often as asked.</summary>
internal static class Definitions
{
    public static readonly FiscalYear Year = FiscalYear.Of(2024);

    /// <summary>A quarterly percentage.</summary>
    public static IndicatorDefinition Percentage(string program = "P1", string code = "I1", string unit = "U1") => new()
    {
        Program = program,
        Code = code,
        Unit = unit,
        Level = ObjectiveLevel.Component,
        Formula = "PVE = (NVE / NVF) * 100",
        Variables = [new VariableDefinition("NVE", Accumulation.Sum), new VariableDefinition("NVF", Accumulation.Sum)],
        Frequency = Frequency.Quarterly,
        Target = 80m,
        Green = ">= 80",
        Yellow = "> 50 y < 80",
        Red = "<= 50",
    };

    /// <summary>The percentage so many times, ten to a programme, in three units.</summary>
    public static List<IndicatorDefinition> Many(int count, Func<IndicatorDefinition, IndicatorDefinition>? change = null) =>
        Enumerable.Range(0, count).Select(i => Percentage($"P{i / 10}", $"I{i}", $"U{i / 10 % 3}")).Select(change ?? (one => one)).ToList();

    /// <summary>Whole figures at random for every place, a few of them missing; of one seed the same for one plan.</summary>
    public static ReadingColumns Figures(EvaluationPlan plan, int seed = 1, int missingOneIn = 30)
    {
        ReadingColumns figures = new(plan, Year);
        Random random = new(seed);
        for (int indicator = 0; indicator < plan.Count; indicator++)
        {
            int group = plan.GroupOf(indicator);
            for (int input = 0; input < plan.InputCountOf(group); input++)
            {
                for (int period = 1; period <= ReportingPeriod.CountIn(plan.GridOf(group)); period++)
                {
                    if (random.Next(missingOneIn) > 0) { figures.Set(indicator, input, period, random.Next(0, 2000)); }
                }
            }
        }

        return figures;
    }

    /// <summary>Every row of every month.</summary>
    public static List<BulkResult> Rows(BulkResults results) =>
        results.Months.SelectMany(month => Enumerable.Range(0, results.Plan.Count).Select(indicator => results[indicator, results.Year.Month(month)])).ToList();
}

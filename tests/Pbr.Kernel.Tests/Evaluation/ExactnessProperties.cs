using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Evaluation;

/// <summary>The evaluator against plain integer arithmetic that shares nothing with it.</summary>
public sealed class ExactnessProperties
{
    private static readonly BudgetProgram Percentages = Build(Percentage() with { Frequency = Given(Frequency.Monthly) });

    private static readonly BudgetProgram Growths = Build(Percentage(formula: "PVE = ((NVE - NVF) / NVF) * 100") with { Frequency = Given(Frequency.Monthly) });

    // Thousandths, so that readings have decimals and sums carry.
    private static readonly Gen<(int[] A, int[] B)> Months =
        from a in Gen.Choose(-5_000_000, 50_000_000).ArrayOf(12) from b in Gen.Choose(-1_000, 90_000_000).ArrayOf(12) select (a, b);

    [Fact]
    public void PercentageOfTwelveMonths_IsTheQuotientOfSumsRoundedOnce() =>
        Property.Holds(Months, months => Agrees(Percentages, months, (a, b) => (a * 100, b)), count: 300);

    [Fact]
    public void GrowthOverTwelveMonths_IsTheQuotientOfSumsRoundedOnce() =>
        Property.Holds(Months, months => Agrees(Growths, months, (a, b) => ((a - b) * 100, b)), count: 300);

    [Fact]
    public void OrderOfReadings_ChangesNothing() => Property.Holds(
        from months in Months from order in Gen.Shuffle(Enumerable.Range(0, 24)) select (months, order: order.ToArray()),
        one =>
        {
            Reading[] readings = Of(one.months).All.ToArray();
            ReadingsBuilder shuffled = new();
            foreach (int i in one.order) { shuffled.Add(readings[i]); }
            return BothWays.Evaluate(Percentages, shuffled.Build(), Year.Year)[0].ToString()
                == BothWays.Evaluate(Percentages, Of(one.months), Year.Year)[0].ToString();
        },
        count: 50);

    [Fact]
    public void WhateverIsReported_GivesAStatusAndAnExplanationAndNeverThrows()
    {
        string[] codes = ["SP03", "sp03", "", "SP99"];
        string[] indicators = ["I.5.1", "C.5", "I.5.2", "", "#2", "🙂"];
        string?[] variables = ["NVE", "NVF", "PVE", "", null, "nve"];
        decimal[] values = [0m, -1m, 1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
        Frequency[] grids = [Frequency.Monthly, Frequency.Quarterly, Frequency.Annual];
        Gen<Reading> reading =
            from code in Gen.Elements(codes) from indicator in Gen.Elements(indicators) from variable in Gen.Elements(variables)
            from grid in Gen.Elements(grids) from number in Gen.Choose(1, ReportingPeriod.CountIn(grid)) from value in Gen.Elements(values)
            select new Reading(code, indicator, variable, ReportingPeriod.Of(Year, grid, number), value);
        BudgetProgram program = Build(Percentage() with { Schedules = Schedule(Frequency.Quarterly, ScheduleStyle.Instalments, 1, null, 0, decimal.MaxValue) }, Percentage("I.5.2", "X / Y"));

        Property.Holds(
            from readings in reading.ArrayOf(40) from grid in Gen.Elements(grids) from number in Gen.Choose(1, ReportingPeriod.CountIn(grid))
            select (readings, asOf: ReportingPeriod.Of(Year, grid, number)),
            one => BothWays.Evaluate(program, Read(add => Array.ForEach(one.readings, each => add.Add(each))), one.asOf)
                .All(result => Enum.IsDefined(result.Status) && result.ToString().Length > 0 && (result.Reason is null) == (result.Value is not null)),
            count: 300);
    }

    private static bool Agrees(BudgetProgram program, (int[] A, int[] B) months, Func<BigInteger, BigInteger, (BigInteger, BigInteger)> formula)
    {
        IndicatorResult result = BothWays.Evaluate(program, Of(months), Year.Year)[0];
        (BigInteger numerator, BigInteger denominator) = formula(Total(months.A), Total(months.B));
        if (denominator.IsZero) { return result.Status == ResultStatus.ZeroDenominator; }
        if (denominator.Sign < 0) { (numerator, denominator) = (-numerator, -denominator); }
        BigInteger cents = ((BigInteger.Abs(numerator) * 200) + denominator) / (denominator * 2);
        return result.Value is { } value && new BigInteger(value * 100m) == (numerator.Sign < 0 ? -cents : cents);
    }

    private static BigInteger Total(IEnumerable<int> months)
    {
        BigInteger total = BigInteger.Zero;
        foreach (int month in months) { total += month; }
        return total;
    }

    private static Readings Of((int[] A, int[] B) months) => Read(add =>
    {
        for (int i = 0; i < 12; i++)
        {
            add.Add("SP03", "I.5.1", "NVE", Year.Month(i + 1), months.A[i] / 1000m);
            add.Add("SP03", "I.5.1", "NVF", Year.Month(i + 1), months.B[i] / 1000m);
        }
    });
}

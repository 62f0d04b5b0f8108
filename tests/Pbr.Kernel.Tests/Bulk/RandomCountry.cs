using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Definitions and figures at random: every way of accumulating, every shape, schedules with blanks, figures missing, doubled and absurd.</summary>
internal sealed class RandomCountry(int seed)
{
    private static readonly string[] s_formulas =
    [
        "PVE = (NVE / NVF) * 100", "A / B", "((A - B) / B) * 100", "A - B", "A + B", "A", "A * 5 / 1000", "-(A / B) * 100", "A + B + C", "(A + B) / C * 100",
        "(A * B) / C", "A / B + C / D", "(A / B) / (C / D)", "A * 20 + B * 80", "100 - A / B * 100", "(A / B) * 1000 / 3", "A / (B - B)", "A / 3",
        "A*", "", "(VE1 + VE2 + VEn) / N", "0.5 * A + 0.25 * B",
    ];

    private static readonly (string? Green, string? Yellow, string? Red)[] s_bands =
    [
        (null, null, null), (">= 80", "> 50 y < 80", "<= 50"), ("> 80", "<= 79", "< 50"), ("<= 10", "> 10 y <= 20", "> 20"), ("> 90", null, null),
        ("entre 90 y 110", "entre 70 y 90", "< 70"), (">= 80", "quién sabe", "<= 50"), (">= 33.333", "< 33.333 y >= 10.5", "< 10.5"),
    ];

    private readonly Random _random = new(seed);
    private readonly int _links = seed % 2 == 0 ? 25 : 6;

    public List<IndicatorDefinition> Definitions { get; } = new();

    public static RandomCountry Of(int seed, int programs, int mostIndicators)
    {
        RandomCountry country = new(seed);
        for (int program = 0; program < programs; program++)
        {
            int count = country._random.Next(1, mostIndicators + 1);
            FiscalYear? year = country._random.Next(20) == 0 ? FiscalYear.Of(2023) : country._random.Next(2) == 0 ? FiscalYear.Of(2024) : null;
            for (int i = 0; i < count; i++) { country.Definitions.Add(country.Definition($"P{program}", i, count) with { FiscalYear = year }); }
        }

        return country;
    }

    /// <summary>Figures for a plan: in random order, some twice, some in conflict.</summary>
    public ReadingColumns Figures(EvaluationPlan plan, FiscalYear year)
    {
        ReadingColumns figures = new(plan, year, _random.Next(0, 5));
        List<(int Indicator, int Input, int Period, decimal Figure)> all = new();
        for (int indicator = 0; indicator < plan.Count; indicator++)
        {
            int group = plan.GroupOf(indicator);
            double density = _random.Next(6) switch { 0 => 0, 1 => 0.5, 2 => 0.9, _ => 1 };
            int magnitude = _random.Next(12);
            for (int input = 0; input < plan.InputCountOf(group); input++)
            {
                decimal? constant = _random.Next(3) == 0 ? Figure(magnitude) : null;
                for (int period = 1; period <= ReportingPeriod.CountIn(plan.GridOf(group)); period++)
                {
                    if (_random.NextDouble() >= density) { continue; }
                    all.Add((indicator, input, period, constant ?? Figure(magnitude)));
                    if (_random.Next(300) == 0) { all.Add((indicator, input, period, Figure(magnitude))); }
                    if (_random.Next(100) == 0) { all.Add(all[^1]); }
                }
            }
        }

        foreach ((int indicator, int input, int period, decimal figure) in all.OrderBy(_ => _random.Next())) { figures.Set(indicator, input, period, figure); }
        return figures;
    }

    private decimal Figure(int magnitude) => magnitude switch
    {
        0 => _random.Next(3),
        1 => _random.NextInt64(-1000, 1000) / 100m,
        2 => _random.NextInt64(0, 1_000_000_000_000) / 100m,
        3 => _random.Next(20) == 0 ? _random.NextInt64() * 1000m : _random.Next(1, 100),
        4 => _random.Next(0, 100_000) / 1000m,
        5 => _random.Next(2) == 0 ? 0 : 79_228_162_514_264_337_593_543_950_335m,
        _ => _random.Next(0, 2000),
    };

    private IndicatorDefinition Definition(string program, int number, int count)
    {
        (string? green, string? yellow, string? red) = Pick(s_bands);
        Frequency frequency = Pick([Frequency.Monthly, Frequency.Bimonthly, Frequency.Quarterly, Frequency.FourMonthly, Frequency.Semiannual, Frequency.Annual, Frequency.Quarterly, Frequency.Biennial]);
        Frequency grid = Pick([Frequency.Monthly, Frequency.Quarterly, frequency, Frequency.Annual]);
        bool hasSchedule = _random.Next(3) == 0 && ReportingPeriod.CountIn(grid) > 0;
        return new IndicatorDefinition
        {
            Program = program,
            Code = $"I{number}",
            Level = (ObjectiveLevel)_random.Next(4),
            Unit = $"U{_random.Next(3)}",
            Formula = Pick(s_formulas),
            Variables = [.. new[] { "A", "B", "C", "D", "NVE", "NVF", "VE", "N" }.Select(symbol => Variable(symbol, number, count))],
            Frequency = frequency,
            Decimals = Pick([0, 1, 2, 2, 2, 2, 4, 6, 19]),
            Method = Pick(new ComplianceMethod?[] { null, ComplianceMethod.AchievedOverTarget, ComplianceMethod.AchievedOverTarget, ComplianceMethod.TargetOverAchieved, ComplianceMethod.TwoMinusRatio, ComplianceMethod.ProgressFromBaseline }),
            Target = _random.Next(6) == 0 ? null : Figure(_random.Next(8)),
            TargetDivisor = _random.Next(4) != 0 ? null : _random.Next(10) == 0 ? 0 : Figure(_random.Next(5)),
            Baseline = _random.Next(4) == 0 ? null : Figure(_random.Next(6)),
            Programmed = hasSchedule ? [.. Enumerable.Range(0, ReportingPeriod.CountIn(grid)).Select(_ => _random.Next(3) == 0 ? (decimal?)null : Figure(1))] : [],
            ProgrammedGrid = grid,
            ProgrammedStyle = Pick(new ScheduleStyle?[] { null, ScheduleStyle.Instalments, ScheduleStyle.Level, ScheduleStyle.Cumulative, ScheduleStyle.OneOff }),
            Green = green,
            Yellow = yellow,
            Red = red,
            Basis = (LightBasis)_random.Next(2),
        };
    }

    private VariableDefinition Variable(string symbol, int number, int count)
    {
        Accumulation? way = _random.Next(8) == 0 ? null : (Accumulation)_random.Next(5);
        return new VariableDefinition(symbol, way, _random.Next(_links) == 0 ? $"I{_random.Next(count + 1)}" : null);
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}

using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Planning;

namespace Country.NightlyJob;

/// <summary>A kind of sheet that many municipalities fill in, each with symbols of its own.</summary>
/// <param name="Formula">The formula, with {0}, {1} … for its symbols.</param>
/// <param name="Symbols">The symbols.</param>
/// <param name="Accumulations">How they accumulate.</param>
internal sealed record Sheet(string Formula, ImmutableArray<string> Symbols, ImmutableArray<Accumulation> Accumulations)
{
    public required Frequency Frequency { get; init; }

    public required string Green { get; init; }

    public required string Yellow { get; init; }

    public required string Red { get; init; }

    public LightBasis Basis { get; init; } = LightBasis.Compliance;

    public ComplianceMethod Method { get; init; } = ComplianceMethod.AchievedOverTarget;

    public required decimal Target { get; init; }

    /// <summary>About how large the figures are.</summary>
    public required int Magnitude { get; init; }

    /// <summary>The sheets: percentages for the most part, as published matrices have them, and some of every other kind.</summary>
    public static ImmutableArray<Sheet> All { get; } =
    [
        Percentage("NAR", "NAP", Accumulation.Sum, Accumulation.Sum, Frequency.Monthly, 90m),
        Percentage("PAT", "PPR", Accumulation.Sum, Accumulation.Constant, Frequency.Quarterly, 85m),
        Percentage("VA", "VT", Accumulation.Last, Accumulation.Last, Frequency.Quarterly, 75.5m),
        Percentage("OBC", "OBP", Accumulation.Sum, Accumulation.Sum, Frequency.Quarterly, 100m),
        Percentage("SE", "SR", Accumulation.Sum, Accumulation.Sum, Frequency.Monthly, 95m),
        Percentage("CB", "CT", Accumulation.Maximum, Accumulation.Constant, Frequency.Semiannual, 60m),
        new("(({0} - {1}) / {1}) * 100", ["TA", "TB"], [Accumulation.Last, Accumulation.Constant])
        {
            Frequency = Frequency.Annual, Green = "<= 5", Yellow = "> 5 y <= 15", Red = "> 15", Basis = LightBasis.Value,
            Method = ComplianceMethod.TargetOverAchieved, Target = 5m, Magnitude = 3000,
        },
        new("{0} / {1}", ["KM", "DI"], [Accumulation.Sum, Accumulation.Sum]) { Frequency = Frequency.Monthly, Green = ">= 90", Yellow = "> 60 y < 90", Red = "<= 60", Target = 1.25m, Magnitude = 400 },
        new("{0}", ["TL"], [Accumulation.Sum]) { Frequency = Frequency.Monthly, Green = ">= 80", Yellow = "> 50 y < 80", Red = "<= 50", Target = 12000m, Magnitude = 2000 },
        new("{0} - {1}", ["IN", "EG"], [Accumulation.Sum, Accumulation.Sum]) { Frequency = Frequency.Quarterly, Green = ">= 0", Yellow = ">= -500 y < 0", Red = "< -500", Basis = LightBasis.Value, Target = 100m, Magnitude = 9000 },
        new("({0} + {1}) / {2} * 100", ["HA", "MA", "PO"], [Accumulation.Sum, Accumulation.Sum, Accumulation.Sum]) { Frequency = Frequency.Quarterly, Green = ">= 80", Yellow = "> 50 y < 80", Red = "<= 50", Target = 70m, Magnitude = 800 },
    ];

    private static Sheet Percentage(string above, string below, Accumulation joinAbove, Accumulation joinBelow, Frequency frequency, decimal target) =>
        new("({0} / {1}) * 100", [above, below], [joinAbove, joinBelow])
        {
            Frequency = frequency, Green = ">= 80", Yellow = "> 50 y < 80", Red = "<= 50", Target = target, Magnitude = 2000,
        };
}

using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>A stretch of a band's text with what it does.</summary>
internal sealed class BandToken
{
    public BandToken(BandTokenKind kind, TextRange range, Comparison comparison = Comparison.None)
    {
        Kind = kind;
        Range = range;
        Comparison = comparison;
    }

    public BandTokenKind Kind { get; }

    public TextRange Range { get; }

    /// <summary>The comparison of a comparison, limit or suffix; <c>hasta</c> has one too.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value of a number.</summary>
    public Rational Value { get; init; }

    /// <summary>Whether a number or interval carries a per cent sign.</summary>
    public bool HasPercent { get; init; }

    /// <summary>The interval in brackets.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The light of a light's name.</summary>
    public TrafficLight Light { get; init; }

    /// <summary>Whether the comparison is written <c>=&gt;</c> or <c>=&lt;</c>, which after a name may be an equals sign and a comparison.</summary>
    public bool StartsWithEquals { get; init; }

    /// <summary>Whether it is <c>hasta</c>, which after a number makes a range.</summary>
    public bool IsUntil { get; init; }

    public bool IsWordLike => Kind is BandTokenKind.Word or BandTokenKind.Particle or BandTokenKind.Light or BandTokenKind.Percent or BandTokenKind.To;
}

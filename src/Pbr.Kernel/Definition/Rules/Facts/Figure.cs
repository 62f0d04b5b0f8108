using System.Numerics;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A figure of a sheet, and how finely it is written.</summary>
internal sealed class Figure
{
    public Figure(Rational value, int decimals, Place? place)
    {
        Value = value;
        Place = place;
        Step = new Rational(BigInteger.One, BigInteger.Pow(10, decimals));
        HasDecimals = decimals > 0;
    }

    /// <summary>The figure.</summary>
    public Rational Value { get; }

    /// <summary>Where it is written; null where it was computed.</summary>
    public Place? Place { get; }

    /// <summary>One in its last place.</summary>
    public Rational Step { get; }

    /// <summary>Whether it is written with decimals, and so perhaps rounded.</summary>
    public bool HasDecimals { get; }

    /// <summary>The figure that was written; null where it is not known.</summary>
    public static Figure? Of(Given<decimal> given) =>
        given.TryGet(out decimal value) ? new Figure(value, (decimal.GetBits(value)[3] >> 16) & 0xFF, given.Place()) : null;
}

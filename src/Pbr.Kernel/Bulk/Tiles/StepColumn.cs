namespace Pbr.Kernel.Bulk;

/// <summary>A value of each row on the way through a formula: numerator ÷ denominator × 10^exponent, in whole numbers.</summary>
internal sealed class StepColumn
{
    public double[] Numerator { get; } = new double[Tile.Rows];

    /// <summary>The denominator; only where <see cref="HasDenominator"/>, else 1.</summary>
    public double[] Denominator { get; } = new double[Tile.Rows];

    public bool HasDenominator { get; set; }

    public int Exponent { get; set; }
}

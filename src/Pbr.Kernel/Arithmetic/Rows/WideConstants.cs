using System.Numerics;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The constants of some terms as wide integers.</summary>
internal sealed class WideConstants<TInteger>(KernelConstants constants)
    where TInteger : struct, IBinaryInteger<TInteger>
{
    public TInteger First { get; } = TInteger.CreateTruncating(constants.First);

    public TInteger Second { get; } = TInteger.CreateTruncating(constants.Second);

    public TInteger ValueFactor { get; } = TInteger.CreateTruncating(constants.ValueFactor);

    public TInteger ValueDivisor { get; } = TInteger.CreateTruncating(constants.ValueDivisor);

    public TInteger Achieved { get; } = TInteger.CreateTruncating(constants.Achieved);

    public TInteger Target { get; } = TInteger.CreateTruncating(constants.Target);

    public TInteger Baseline { get; } = TInteger.CreateTruncating(constants.Baseline);

    public TInteger ComplianceFactor { get; } = TInteger.CreateTruncating(constants.ComplianceFactor);

    public TInteger ComplianceDivisor { get; } = TInteger.CreateTruncating(constants.ComplianceDivisor);
}

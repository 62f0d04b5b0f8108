namespace Pbr.Kernel.Arithmetic;

/// <summary>The constants of some terms in every lane.</summary>
internal readonly struct RowConstants<T>(KernelConstants constants)
    where T : struct, ILanes<T>
{
    // Above every compliance of the domain.
    private const double NoCap = 1L << 52;

    public readonly T First = T.Create((double)constants.First);
    public readonly T Second = T.Create((double)constants.Second);
    public readonly T ValueFactor = T.Create((double)(constants.IsNegative ? -constants.ValueFactor : constants.ValueFactor));
    public readonly T ValueDivisor = T.Create((double)constants.ValueDivisor);
    public readonly T Achieved = T.Create((double)(constants is { IsNegative: true, JudgesExactFigure: true } ? -constants.Achieved : constants.Achieved));
    public readonly T Target = T.Create((double)constants.Target);
    public readonly T Baseline = T.Create((double)constants.Baseline);
    public readonly T ComplianceFactor = T.Create((double)(constants.IsNegative && constants.IsFactorInCompliance ? -constants.ComplianceFactor : constants.ComplianceFactor));
    public readonly T ComplianceDivisor = T.Create((double)constants.ComplianceDivisor);
    public readonly T Cap = T.Create(constants.Cap is { } cap && cap < (long)NoCap ? (double)cap : NoCap);
    public readonly T ExactCap = T.Create(constants.Cap is { } most && most < (long)NoCap ? (double)constants.ExactCap! : 2 * NoCap);
    public readonly T ZeroTarget = T.OfBits(RowCodes.Of(ResultStatus.ZeroTarget));
    public readonly T ZeroDenominator = T.OfBits(RowCodes.Of(ResultStatus.ZeroDenominator));
    public readonly T NoData = T.OfBits(RowCodes.Of(ResultStatus.NoData));
}

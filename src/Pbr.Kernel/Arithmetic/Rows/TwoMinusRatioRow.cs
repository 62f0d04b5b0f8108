namespace Pbr.Kernel.Arithmetic;

/// <summary><see cref="ComplianceMethod.TwoMinusRatio"/>: 2 - a/t is (2t - a)/t.</summary>
internal readonly struct TwoMinusRatioRow : IComplianceRow
{
    public static bool Exists => true;

    public static bool HasBaseline => false;

    public static bool IsOneUnit => true;

    public static bool DividesByTarget => true;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target + target - achieved;

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target;
}

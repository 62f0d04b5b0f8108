namespace Pbr.Kernel.Arithmetic;

/// <summary><see cref="ComplianceMethod.ProgressFromBaseline"/>.</summary>
internal readonly struct ProgressFromBaselineRow : IComplianceRow
{
    public static bool Exists => true;

    public static bool HasBaseline => true;

    public static bool IsOneUnit => true;

    public static bool DividesByTarget => false;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => achieved - baseline;

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target - baseline;
}

namespace Pbr.Kernel.Arithmetic;

/// <summary><see cref="ComplianceMethod.TargetOverAchieved"/>.</summary>
internal readonly struct TargetOverAchievedRow : IComplianceRow
{
    public static bool Exists => true;

    public static bool HasBaseline => false;

    public static bool IsOneUnit => false;

    public static bool DividesByTarget => false;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target;

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => achieved;
}

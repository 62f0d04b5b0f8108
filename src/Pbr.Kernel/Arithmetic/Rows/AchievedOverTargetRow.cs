namespace Pbr.Kernel.Arithmetic;

/// <summary><see cref="ComplianceMethod.AchievedOverTarget"/>.</summary>
internal readonly struct AchievedOverTargetRow : IComplianceRow
{
    public static bool Exists => true;

    public static bool HasBaseline => false;

    public static bool IsOneUnit => false;

    public static bool DividesByTarget => true;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => achieved;

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target;
}

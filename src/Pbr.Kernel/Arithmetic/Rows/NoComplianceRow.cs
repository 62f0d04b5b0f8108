namespace Pbr.Kernel.Arithmetic;

/// <summary>No method is declared, or there are no targets.</summary>
internal readonly struct NoComplianceRow : IComplianceRow
{
    public static bool Exists => false;

    public static bool HasBaseline => false;

    public static bool IsOneUnit => false;

    public static bool DividesByTarget => false;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => achieved;

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => target;
}

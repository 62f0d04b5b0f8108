namespace Pbr.Kernel.Arithmetic;

/// <summary>A method of compliance with targets that are quotients c ÷ d: in each method, all else times d, and c for the target, is the same number.</summary>
internal readonly struct QuotientTargetRow<TMethod> : IComplianceRow
    where TMethod : struct, IComplianceRow
{
    public static bool Exists => true;

    public static bool HasBaseline => TMethod.HasBaseline;

    public static bool HasDivisor => true;

    public static bool IsOneUnit => TMethod.IsOneUnit;

    public static bool DividesByTarget => TMethod.DividesByTarget;

    public static T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => TMethod.Numerator(achieved, target, baseline);

    public static T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T> => TMethod.Denominator(achieved, target, baseline);
}

namespace Pbr.Kernel.Arithmetic;

/// <summary>a / b, as of a percentage.</summary>
internal readonly struct QuotientRow : IRowShape
{
    public static bool HasSecond => true;

    public static bool IsOneUnit => false;

    public static bool Divides => true;

    public static T Numerator<T>(T first, T second)
        where T : struct, ILanes<T> => first;

    public static T Denominator<T>(T first, T second)
        where T : struct, ILanes<T> => second;
}

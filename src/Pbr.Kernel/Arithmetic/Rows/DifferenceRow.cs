namespace Pbr.Kernel.Arithmetic;

/// <summary>a - b.</summary>
internal readonly struct DifferenceRow : IRowShape
{
    public static bool HasSecond => true;

    public static bool IsOneUnit => true;

    public static bool Divides => false;

    public static T Numerator<T>(T first, T second)
        where T : struct, ILanes<T> => first - second;

    public static T Denominator<T>(T first, T second)
        where T : struct, ILanes<T> => T.Create(1);
}

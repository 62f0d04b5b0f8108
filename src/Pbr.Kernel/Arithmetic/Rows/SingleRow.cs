namespace Pbr.Kernel.Arithmetic;

/// <summary>One figure.</summary>
internal readonly struct SingleRow : IRowShape
{
    public static bool HasSecond => false;

    public static bool IsOneUnit => false;

    public static bool Divides => false;

    public static T Numerator<T>(T first, T second)
        where T : struct, ILanes<T> => first;

    public static T Denominator<T>(T first, T second)
        where T : struct, ILanes<T> => T.Create(1);
}

namespace Pbr.Kernel.Arithmetic;

/// <summary>A shape of formula as a fraction of its one or two figures.</summary>
internal interface IRowShape
{
    /// <summary>Whether it has a second figure.</summary>
    static abstract bool HasSecond { get; }

    /// <summary>Whether its figures are added, and so brought to one unit first.</summary>
    static abstract bool IsOneUnit { get; }

    /// <summary>Whether it divides by a figure.</summary>
    static abstract bool Divides { get; }

    static abstract T Numerator<T>(T first, T second)
        where T : struct, ILanes<T>;

    /// <summary>What it divides by; asked only where it divides.</summary>
    static abstract T Denominator<T>(T first, T second)
        where T : struct, ILanes<T>;
}

namespace Pbr.Kernel.Planning;

/// <summary>An input of a formula that holds other formulas.</summary>
/// <param name="IsOwn">Whether it is the indicator's own, and not a source's.</param>
/// <param name="Column">The number of the input in the formula that it is written in: the indicator's own, or the source's.</param>
/// <param name="Accumulation">How it accumulates; null where nothing says it.</param>
/// <param name="Grid">The grid of its readings.</param>
/// <param name="Due">The periods in which it is due, a bit each from the first.</param>
internal readonly record struct LinkedInput(bool IsOwn, int Column, Accumulation? Accumulation, Frequency Grid, ushort Due);

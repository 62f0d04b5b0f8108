using System;

namespace Pbr.Fluent.Builders;

/// <summary>The exceptions of the builders, one a mistake: the fact, then the way out.</summary>
internal static class Misuse
{
    /// <summary>A call on a definition that has come to its end.</summary>
    public static InvalidOperationException Ended(string call) =>
        new($"'{call}' was called on a definition that has ended. Write everything before the build, and inside the lambda that configures the element.");

    /// <summary>A call on a stage that the definition has left.</summary>
    public static InvalidOperationException Passed(string call) =>
        new($"'{call}' was called on a stage that the definition has left. Call it before what belongs to the next stage.");

    /// <summary>A call on an element from within the lambda that configures a part of it.</summary>
    public static InvalidOperationException Nested(string call) =>
        new($"'{call}' was called on an element while a part of it was being written. Inside a lambda, call only what the lambda was given.");

    /// <summary>A second value where there is one.</summary>
    public static InvalidOperationException AlreadyGiven(string call) =>
        new($"'{call}' was called twice, and there is one such value. Leave one call.");

    /// <summary>A second original where amendments have calls of their own.</summary>
    public static InvalidOperationException AlreadyOriginal(string call, string amended) =>
        new($"'{call}' was called where there is an original already. Leave one original, and write what a letter changed with '{amended}'.");

    /// <summary>An amended schedule without the schedule that it amends.</summary>
    public static InvalidOperationException NothingToAmend() =>
        new("'AmendedSchedule' was called without a schedule before it. Write the original schedule first, so that its grid and style are known.");

    /// <summary>A reason for a traffic light that is not there.</summary>
    public static InvalidOperationException NoLight() =>
        new("'TrafficLightReason' was called without a traffic light before it. Write the bands first, with 'TrafficLight'.");

    /// <summary>A number that is none of the enumeration's members.</summary>
    public static ArgumentOutOfRangeException NoMember<T>(T value, string parameter)
        where T : struct, Enum =>
        new(parameter, value, $"The value is no member of {typeof(T).Name}. Use one of its names.");

    /// <summary>A grid whose periods do not fit into a year.</summary>
    public static ArgumentOutOfRangeException LongerThanYear(Kernel.Frequency grid, string parameter) =>
        new(parameter, grid, "A schedule spreads the target over one year, and a period of this grid is longer. Use Annual or a shorter period.");

    /// <summary>A number of decimals that no figure can have.</summary>
    public static ArgumentOutOfRangeException NoDecimals(int decimals, string parameter) =>
        new(parameter, decimals, "A published value has from 0 to 28 decimals. Give a number in that range.");
}

using System;
using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>One change of a repair, in words that every host can write in its own notation.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Place">Where it does it.</param>
/// <param name="Text">
/// What it writes: a text as it is, a symbol, a number in digits with a point (<c>8.37</c>), or a member of a vocabulary with its type
/// (<c>Accumulation.Sum</c>); empty for a removal.
/// </param>
/// <param name="Name">What is added, as the fluent language calls it: <c>accumulation</c>, <c>Compliance</c>; empty where nothing is added.</param>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record RepairEdit(RepairKind Kind, Place Place, string Text, string Name = "")
{
    /// <summary>Writes another text over the characters at a place. A text is never put between characters: write a neighbour anew, with it.</summary>
    internal static RepairEdit Replace(Place place, string text) => new(RepairKind.Replace, place, text);

    /// <summary>Declares a variable of the formula at a place.</summary>
    internal static RepairEdit Declare(Place formula, string symbol) => new(RepairKind.DeclareVariable, formula, symbol);

    /// <summary>Removes the declaration whose symbol is at a place.</summary>
    internal static RepairEdit Remove(Place symbol) => new(RepairKind.RemoveVariable, symbol, "");

    /// <summary>Writes another number at a place, with the decimals that it has.</summary>
    internal static RepairEdit SetNumber(Place place, decimal number) => new(RepairKind.SetNumber, place, Written(number));

    /// <summary>Writes another choice at a place.</summary>
    internal static RepairEdit SetChoice<T>(Place place, T choice)
        where T : struct, Enum => new(RepairKind.SetChoice, place, Written(choice));

    /// <summary>Adds an argument, by the name of its parameter, to the call that holds a place.</summary>
    internal static RepairEdit AddArgument<T>(Place place, string parameter, T choice)
        where T : struct, Enum => new(RepairKind.AddArgument, place, Written(choice), parameter);

    /// <summary>Adds a call of one argument behind the call that holds a place; its stage has to know that call.</summary>
    internal static RepairEdit AddCall<T>(Place place, string call, T choice)
        where T : struct, Enum => new(RepairKind.AddCall, place, Written(choice), call);

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Written<T>(T choice)
        where T : struct, Enum => typeof(T).Name + "." + choice.ToString();
}

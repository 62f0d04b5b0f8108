namespace Pbr.Kernel.Json;

/// <summary>What kind of value a member takes.</summary>
internal enum FormKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Figure,

    /// <summary>A number, or the text of the cell that it is printed in.</summary>
    Cell,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A date, as <c>2023-07-14</c>.</summary>
    Date,

    /// <summary>A word of a list.</summary>
    Word,

    /// <summary>An object.</summary>
    Part,
}

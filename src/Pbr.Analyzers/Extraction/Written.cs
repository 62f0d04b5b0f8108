namespace Pbr.Analyzers.Extraction;

/// <summary>What an argument is by its text alone.</summary>
internal enum Written
{
    /// <summary>Nothing that the text alone tells.</summary>
    Unclear,

    /// <summary>A literal text.</summary>
    Text,

    /// <summary>A literal number that an <c>int</c> holds.</summary>
    Whole,

    /// <summary>A literal number that is a <c>decimal</c>.</summary>
    Number,

    /// <summary>A member of an enumeration.</summary>
    Choice,

    /// <summary>A lambda with one parameter, whose body is one expression.</summary>
    Action,
}

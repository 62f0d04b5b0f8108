namespace Pbr.Analyzers.Extraction;

/// <summary>What a parameter of the fluent language takes.</summary>
internal enum ValueSort
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A member of an enumeration.</summary>
    Choice,

    /// <summary>What is done with a builder.</summary>
    Action,
}

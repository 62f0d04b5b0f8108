namespace Pbr.Kernel.Rules.Facts;

/// <summary>What a name is in a formula.</summary>
internal enum NameRole
{
    /// <summary>A figure on the right-hand side.</summary>
    Input,

    /// <summary>The name that the terms of a series share.</summary>
    Series,

    /// <summary>The left-hand name.</summary>
    Result,
}

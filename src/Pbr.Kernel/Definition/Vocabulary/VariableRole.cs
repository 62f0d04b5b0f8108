namespace Pbr.Kernel;

/// <summary>What a declared symbol is in the formula of its indicator.</summary>
public enum VariableRole
{
    /// <summary>Nothing was said: the formula tells.</summary>
    Unspecified,

    /// <summary>A figure that is read from data.</summary>
    Input,

    /// <summary>The value of the indicator itself, on the left of the equals sign.</summary>
    Result,

    /// <summary>The number of terms of a series, such as the n of <c>A1 + A2 + … + An</c>.</summary>
    Index,
}

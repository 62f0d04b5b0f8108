namespace Pbr.Kernel.Json;

/// <summary>What a value of a definition file is.</summary>
internal enum JsonKind
{
    /// <summary>The word <c>null</c>: the same as a member left out.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>Members between braces.</summary>
    Object,

    /// <summary>Items between square brackets.</summary>
    Array,

    /// <summary>A scalar that is none of the standard's and was reported when it was read.</summary>
    Unreadable,
}

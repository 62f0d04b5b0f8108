using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Json;

/// <summary>A value of a definition file and the characters that it is written in.</summary>
internal sealed class JsonValue
{
    /// <summary>Makes a value.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The character after its last.</param>
    public JsonValue(JsonKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>What it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>Its first character; of a string the quotation mark.</summary>
    public int Start { get; }

    /// <summary>The character after its last.</summary>
    public int End { get; }

    /// <summary>What a string says, or a number as it is written; empty for the other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object, in the order written; each name once.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = Array.Empty<JsonMember>();

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = Array.Empty<JsonValue>();
}

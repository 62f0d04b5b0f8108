namespace Pbr.Kernel.Json;

/// <summary>A name and its value.</summary>
internal sealed class JsonMember
{
    /// <summary>Makes a member.</summary>
    public JsonMember(JsonValue name, JsonValue value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name, a string.</summary>
    public JsonValue Name { get; }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }
}

namespace Pbr.Kernel.Json;

/// <summary>Takes a definition apart for a writer: names, values, and where objects and lists begin and end.</summary>
internal interface IDefinitionSink
{
    /// <summary>A text; without a name where it is an item, null where a cell is blank.</summary>
    void Text(string? name, string? value);

    /// <summary>A number.</summary>
    void Figure(string? name, decimal? value);

    /// <summary>An object begins.</summary>
    void BeginPart(string? name);

    /// <summary>The object ends.</summary>
    void EndPart();

    /// <summary>A list begins.</summary>
    /// <param name="name">The member that holds it.</param>
    /// <param name="isShort">Whether its items fit on one line.</param>
    void BeginList(string name, bool isShort);

    /// <summary>The list ends.</summary>
    void EndList();
}

using System.Collections.Generic;

namespace Pbr.Analyzers.Extraction;

/// <summary>The calls on one builder with those of the methods it is handed to, in the order they run.</summary>
internal sealed class FlatScope
{
    /// <summary>The calls.</summary>
    public List<CallStep> Calls { get; } = new();

    /// <summary>Whether there may be calls that cannot be seen.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether the calls are not known to run, each once.</summary>
    public bool IsIrregular { get; set; }
}

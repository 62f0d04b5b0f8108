using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>What the objects of one kind in a definition file look like.</summary>
internal interface IShape
{
    /// <summary>What such an object is called, with its article.</summary>
    Bilingual Name { get; }

    /// <summary>The names of its members, in the order in which they are written.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The names that it cannot do without.</summary>
    IReadOnlyList<string> Required { get; }

    /// <summary>What a member takes.</summary>
    ValueForm FormOf(string name);
}

using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A name that a formula uses, with its places.</summary>
internal sealed class UsedName
{
    private readonly List<TextRange> _places = new();

    public UsedName(string name, TextRange range, NameRole role)
    {
        Name = name;
        Role = role;
        _places.Add(range);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it first stands in the formula's text.</summary>
    public TextRange Range => _places[0];

    /// <summary>Every place where it stands, in the order of the text: who renames it renames all of them.</summary>
    public IReadOnlyList<TextRange> Places => _places;

    /// <summary>What it is there.</summary>
    public NameRole Role { get; }

    /// <summary>Notes another place.</summary>
    public void StandsAt(TextRange place) => _places.Add(place);
}

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A name that a formula uses, at its first place.</summary>
internal sealed class UsedName
{
    public UsedName(string name, TextRange range, NameRole role)
    {
        Name = name;
        Range = range;
        Role = role;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it first stands in the formula's text.</summary>
    public TextRange Range { get; }

    /// <summary>What it is there.</summary>
    public NameRole Role { get; }
}

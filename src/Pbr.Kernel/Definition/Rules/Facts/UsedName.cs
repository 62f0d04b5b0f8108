using System;
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

    /// <summary>Whether a declared symbol stands for it: the same name, or a term for its series or a series for its term.</summary>
    public bool IsDeclaredBy(string declared) =>
        string.Equals(declared, Name, StringComparison.Ordinal) || IsTermOf(declared, Name) || IsTermOf(Name, declared);

    /// <summary>Whether one name is another with an index behind it: VE1, VE_1 and VEn are terms of VE.</summary>
    private static bool IsTermOf(string term, string stem)
    {
        if (stem.Length == 0 || term.Length <= stem.Length || !term.StartsWith(stem, StringComparison.Ordinal)) { return false; }
        string index = term.Substring(stem.Length).TrimStart('_');
        if (index is "n" or "i" or "j" or "m" or "k") { return true; }
        foreach (char c in index)
        {
            if (!char.IsDigit(c)) { return false; }
        }

        return index.Length > 0;
    }
}

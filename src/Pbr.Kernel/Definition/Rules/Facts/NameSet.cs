using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A set of names in which a name stands for its series too, and a series for its terms: VE1, VE_1 and VEn are terms of VE.</summary>
/// <remarks>Asking takes the same time however many names there are.</remarks>
internal sealed class NameSet
{
    private const string IndexLetters = "nijmk";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _stems;

    public NameSet(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (!_names.Add(name)) { continue; }
            if (!MayBeTerm(name)) { continue; }
            foreach (string stem in StemsOf(name)) { (_stems ??= new(StringComparer.Ordinal)).Add(stem); }
        }
    }

    /// <summary>Whether a name, one of its terms or the series that it is a term of is in the set.</summary>
    public bool StandsFor(string name)
    {
        if (_names.Contains(name) || _stems?.Contains(name) == true) { return true; }
        if (!MayBeTerm(name)) { return false; }
        foreach (string stem in StemsOf(name))
        {
            if (_names.Contains(stem)) { return true; }
        }

        return false;
    }

    /// <summary>Most names are plainly none, and nothing is made for them.</summary>
    private static bool MayBeTerm(string name) =>
        name.Length > 1 && (char.IsDigit(name[name.Length - 1]) || IndexLetters.IndexOf(name[name.Length - 1]) >= 0);

    /// <summary>The series that a name may be a term of. All of its last digits are the index: X12 is a term of X and not of X1.</summary>
    private static IEnumerable<string> StemsOf(string name)
    {
        int end = name.Length;
        while (end > 0 && char.IsDigit(name[end - 1])) { end--; }
        if (end == name.Length && end > 0 && IndexLetters.IndexOf(name[end - 1]) >= 0) { end--; }
        if (end == name.Length || end == 0) { yield break; }
        string stem = name.Substring(0, end);
        yield return stem;
        string bare = stem.TrimEnd('_');
        if (bare.Length > 0 && bare.Length < stem.Length) { yield return bare; }
    }
}

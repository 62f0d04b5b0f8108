using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Compares the names of units, which are written in many ways: Persona, Personas, Número de personas.</summary>
internal static class UnitNames
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Leads = new("numero cantidad total unidad unidades de la el los las por".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether two names are certainly those of different units.</summary>
    public static bool Differ(string left, string right)
    {
        if (Units.IsPercentage(left) != Units.IsPercentage(right)) { return !Percentages.IsRelativeUnit(left) && !Percentages.IsRelativeUnit(right); }
        string one = Head(left);
        string other = Head(right);

        // An abbreviation may be the other word: km, kilómetro.
        return one.Length >= ShortestWord && other.Length >= ShortestWord
            && !one.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(one, StringComparison.Ordinal);
    }

    private static string Head(string unit)
    {
        foreach (SheetWord word in SheetWords.Of(unit))
        {
            if (!word.IsNumber && !Leads.Contains(word.Folded)) { return SheetWords.Stem(word.Folded); }
        }

        return "";
    }
}

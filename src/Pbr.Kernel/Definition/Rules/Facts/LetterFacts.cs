using System;
using System.Collections.Generic;
using System.Text;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Which official letters a sheet carries editions of.</summary>
internal static class LetterFacts
{
    /// <summary>The letter of every edition of a sheet, in the order of the sheet.</summary>
    public static IEnumerable<Given<string>> Of(IndicatorDraft sheet)
    {
        foreach (AmendedFormulaDraft formula in sheet.AmendedFormulas) { yield return formula.Letter; }
        foreach (AmendedDirectionDraft direction in sheet.AmendedDirections) { yield return direction.Letter; }
        foreach (TargetDraft target in sheet.Targets)
        {
            if (!target.Letter.IsMissing) { yield return target.Letter; }
        }

        foreach (TrafficLightDraft light in sheet.AmendedTrafficLights) { yield return light.Letter; }
        foreach (ScheduleDraft schedule in sheet.Schedules)
        {
            if (!schedule.Letter.IsMissing) { yield return schedule.Letter; }
        }
    }

    /// <summary>Whether every edition of a sheet, and the letter of each, was seen.</summary>
    public static bool AreKnown(IndicatorDraft sheet)
    {
        if (!sheet.IsComplete || !sheet.Targets.IsComplete || !sheet.Schedules.IsComplete) { return false; }
        foreach (Given<string> letter in Of(sheet))
        {
            if (!letter.IsKnown) { return false; }
        }

        return true;
    }

    /// <summary>Where a sheet names a letter for the first time; missing where it does not.</summary>
    public static Given<string> First(IndicatorDraft sheet, string letter)
    {
        foreach (Given<string> given in Of(sheet))
        {
            if (given.TryGet(out string text) && AreSame(text, letter)) { return given; }
        }

        return default;
    }

    /// <summary>Whether two folios name one letter: blanks and case do not count.</summary>
    public static bool AreSame(string left, string right) => string.Equals(Normal(left), Normal(right), StringComparison.Ordinal);

    private static string Normal(string folio)
    {
        StringBuilder normal = new(folio.Length);
        foreach (char character in folio)
        {
            if (!char.IsWhiteSpace(character)) { normal.Append(char.ToUpperInvariant(character)); }
        }

        return normal.ToString();
    }
}

using System;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>What the rules on a profile's level tables share: every indicator, with what its level permits.</summary>
/// <remarks>They are rules of the programme, since a sheet by itself does not know its level.</remarks>
internal static class LevelTables
{
    /// <summary>Gives each indicator with its level, what that level permits, and a sink that speaks of the indicator.</summary>
    public static void Each(ProgramFacts program, FindingSink sink, Action<IndicatorDraft, ObjectiveLevel, LevelProfile, FindingSink> check)
    {
        foreach (SheetFacts sheet in program.Sheets)
        {
            ObjectiveLevel level = sheet.Objective.Draft.Level;
            check(sheet.Indicator.Written, level, program.Profile.Of(level), sink.About(sheet.Subject));
        }
    }

    /// <summary>Whether a list permits a value; an empty one permits every value.</summary>
    public static bool Permits<T>(ImmutableArray<T> permitted, T value) => permitted.IsEmpty || permitted.Contains(value);
}

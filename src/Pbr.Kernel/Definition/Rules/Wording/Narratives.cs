using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>What the rules of wording share.</summary>
internal static class Narratives
{
    /// <summary>Whether the words may be a Spanish text: one of those that stand in every Spanish text is among them.</summary>
    public static bool IsSpanish(IReadOnlyList<Word> words)
    {
        foreach (Word word in words)
        {
            if (Stems.IsStop(word)) { return true; }
        }

        return false;
    }

    /// <summary>How findings name an objective, from the programme down.</summary>
    public static string Subject(this ObjectiveFacts objective, string root) =>
        Subjects.Under(objective.Parent is null ? root : Subjects.Under(root, objective.Parent), objective.Draft);

    /// <summary>How findings name an indicator of an objective.</summary>
    public static string Subject(this ObjectiveFacts objective, string root, IndicatorDraft indicator) =>
        Subjects.Under(objective.Subject(root), indicator.Code);
}

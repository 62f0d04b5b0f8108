using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>What proves a reported figure (medio de verificación, evidencia): a letter, a list, a link, as the author wrote it.</summary>
public sealed record EvidenceDraft
{
    /// <summary>The evidence as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>What it is and what it says.</summary>
    public Given<string> Text { get; init; }

    /// <summary>Its folio, such as <c>IMP/0553/2024</c>.</summary>
    public Given<string> Folio { get; init; }

    /// <summary>Its date; the time of day is not used.</summary>
    public Given<DateTime> Date { get; init; }

    /// <summary>The number of the period that it proves, from 1 on; missing where the report does not say.</summary>
    public Given<int> Period { get; init; }

    /// <summary>The folio of the letter that it replies to.</summary>
    public Given<string> AnswersLetter { get; init; }

    /// <summary>The date of the letter that it replies to; the time of day is not used.</summary>
    public Given<DateTime> AnswersDate { get; init; }

    /// <summary>Whether every call that could add to this evidence was seen; if not, rules that depend on absence stay silent.</summary>
    public bool IsComplete { get; init; } = true;
}

using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>An approved change of targets (ajuste de metas) and the official letter that announces it, as the author wrote it.</summary>
public sealed record AmendmentDraft
{
    /// <summary>The amendment as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</summary>
    public Given<string> Letter { get; init; }

    /// <summary>Its date; the time of day is not used.</summary>
    public Given<DateTime> Date { get; init; }

    /// <summary>Its subject.</summary>
    public Given<string> Subject { get; init; }

    /// <summary>The reason given for the change.</summary>
    public Given<string> Reason { get; init; }

    /// <summary>The folio of the letter that it answers.</summary>
    public Given<string> AnswersLetter { get; init; }

    /// <summary>The codes of the elements that it lists.</summary>
    public DraftList<Given<string>> Elements { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The annexes that it lists.</summary>
    public DraftList<Given<string>> Annexes { get; init; } = DraftList<Given<string>>.Empty;
}

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One row of a report: the figures of one element or indicator as printed.</summary>
public sealed record ReportRowDraft
{
    /// <summary>The row as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>The code of the indicator or of its objective, such as <c>Componente 1</c> or <c>Fin</c>.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The name of the indicator as the row prints it.</summary>
    public Given<string> Name { get; init; }

    /// <summary>How the periods of the row become its accumulated figure; missing where the report does not say.</summary>
    public Given<ScheduleStyle> Style { get; init; }

    /// <summary>What was programmed.</summary>
    public ReportedFiguresDraft Programmed { get; init; } = new();

    /// <summary>What was achieved.</summary>
    public ReportedFiguresDraft Achieved { get; init; } = new();

    /// <summary>The variation.</summary>
    public ReportedFiguresDraft Variation { get; init; } = new();

    /// <summary>Why more or less was achieved than programmed.</summary>
    public DraftList<Given<string>> Explanations { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>What proves the figures, in the order written.</summary>
    public DraftList<EvidenceDraft> Evidence { get; init; } = DraftList<EvidenceDraft>.Empty;

    /// <summary>Whether every call that could add to this row was seen; if not, rules that depend on absence stay silent.</summary>
    public bool IsComplete { get; init; } = true;
}

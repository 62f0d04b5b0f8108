using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One element of a plan: an axis, an objective, a strategy, a line of action, an activity and so on, as the author wrote it.</summary>
public sealed record PlanElementDraft
{
    /// <summary>The element as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>What it is.</summary>
    public Given<PlanElementKind> Kind { get; init; }

    /// <summary>Its code, such as <c>3.1.6</c>; many plans number only some of their elements.</summary>
    public Given<string> Code { get; init; }

    /// <summary>Its text.</summary>
    public Given<string> Text { get; init; }

    /// <summary>The codes or texts of further elements that it stands under, where one parent is not enough: the dimension of a matrix, say.</summary>
    public DraftList<Given<string>> Under { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The elements under it, in the order written.</summary>
    public DraftList<PlanElementDraft> Elements { get; init; } = DraftList<PlanElementDraft>.Empty;

    /// <summary>How it is measured: its indicators, or for an activity of a yearly plan its target and schedule.</summary>
    public DraftList<PlanIndicatorDraft> Indicators { get; init; } = DraftList<PlanIndicatorDraft>.Empty;

    /// <summary>The codes of the activities and indicators of the matrix that cover it.</summary>
    public DraftList<Given<string>> CoveredBy { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>The codes or names of the budget programmes that it is carried out by; none where the plan does not say.</summary>
    public DraftList<Given<string>> BudgetPrograms { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Links of this element to other plans and catalogues.</summary>
    public DraftList<AlignmentDraft> Alignments { get; init; } = DraftList<AlignmentDraft>.Empty;

    /// <summary>The units and posts in charge of it; posts only, never people.</summary>
    public DraftList<Given<string>> Responsibles { get; init; } = DraftList<Given<string>>.Empty;
}

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>A plan that the programme answers to (Plan Municipal de Desarrollo, Plan Estratégico, Programa Operativo Anual), or the part of it, as the author wrote it.</summary>
public sealed record PlanDraft
{
    /// <summary>The plan as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>Its name, such as <c>Plan Municipal de Desarrollo 2022-2024</c>.</summary>
    public Given<string> Name { get; init; }

    /// <summary>The word by which alignments cite it, such as <c>PMD</c>; an alignment's catalogue begins with it.</summary>
    public Given<string> CitedAs { get; init; }

    /// <summary>The first year of its period.</summary>
    public Given<int> FirstYear { get; init; }

    /// <summary>The last year of its period; that of a yearly plan is its first.</summary>
    public Given<int> LastYear { get; init; }

    /// <summary>What the plan is, in prose.</summary>
    public Given<string> Definition { get; init; }

    /// <summary>The unit whose plan it is.</summary>
    public Given<string> ResponsibleUnit { get; init; }

    /// <summary>Links to the plans and catalogues that it adheres to itself.</summary>
    public DraftList<AlignmentDraft> Alignments { get; init; } = DraftList<AlignmentDraft>.Empty;

    /// <summary>Its elements, those of the first level in the order written; each holds those under it.</summary>
    public DraftList<PlanElementDraft> Elements { get; init; } = DraftList<PlanElementDraft>.Empty;

    /// <summary>Its indicators that stand under no element.</summary>
    public DraftList<PlanIndicatorDraft> Indicators { get; init; } = DraftList<PlanIndicatorDraft>.Empty;

    /// <summary>The posts that prepared, reviewed and authorised it; posts only, never people.</summary>
    public DraftList<Given<string>> SignatoryPosts { get; init; } = DraftList<Given<string>>.Empty;
}

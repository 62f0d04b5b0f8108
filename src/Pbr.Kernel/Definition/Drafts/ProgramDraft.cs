using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>A budget programme as its author wrote it: what the rule book reads. Nothing here is checked yet.</summary>
public sealed record ProgramDraft
{
    /// <summary>The programme as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>The code, such as <c>SP03</c>.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The name.</summary>
    public Given<string> Name { get; init; }

    /// <summary>The fiscal year.</summary>
    public Given<int> FiscalYear { get; init; }

    /// <summary>The ministry, secretariat or institute in charge.</summary>
    public CodedName? Dependency { get; init; }

    /// <summary>The responsible unit.</summary>
    public CodedName? ResponsibleUnit { get; init; }

    /// <summary>What the programme is, in prose.</summary>
    public Given<string> Definition { get; init; }

    /// <summary>How many beneficiaries there are.</summary>
    public Given<decimal> BeneficiaryCount { get; init; }

    /// <summary>Who they are.</summary>
    public Given<string> Beneficiaries { get; init; }

    /// <summary>The budget assigned, in pesos.</summary>
    public Given<decimal> Budget { get; init; }

    /// <summary>Links to plans and catalogues, in the order written.</summary>
    public DraftList<AlignmentDraft> Alignments { get; init; } = DraftList<AlignmentDraft>.Empty;

    /// <summary>The diagnosis the programme starts from, or null.</summary>
    public DiagnosisDraft? Diagnosis { get; init; }

    /// <summary>The scoring of alternatives, or null.</summary>
    public AlternativeScoringDraft? Alternatives { get; init; }

    /// <summary>Goal, purpose, components, and activities declared outside a component, in the order written.</summary>
    public DraftList<ObjectiveDraft> Objectives { get; init; } = DraftList<ObjectiveDraft>.Empty;

    /// <summary>The amendments, in the order written.</summary>
    public DraftList<AmendmentDraft> Amendments { get; init; } = DraftList<AmendmentDraft>.Empty;

    /// <summary>The plans that the programme answers to, in the order written.</summary>
    public DraftList<PlanDraft> Plans { get; init; } = DraftList<PlanDraft>.Empty;

    /// <summary>The reports of its progress, in the order written.</summary>
    public DraftList<ReportDraft> Reports { get; init; } = DraftList<ReportDraft>.Empty;

    /// <summary>The posts that prepared, reviewed and authorised the documents; posts only, never people.</summary>
    public DraftList<Given<string>> SignatoryPosts { get; init; } = DraftList<Given<string>>.Empty;
}

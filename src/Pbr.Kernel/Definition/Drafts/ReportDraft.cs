using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>A report of progress (informe trimestral, informe anual) as it was printed.</summary>
public sealed record ReportDraft
{
    /// <summary>The report as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>Its title, such as <c>Informe Trimestral 2024</c>.</summary>
    public Given<string> Title { get; init; }

    /// <summary>The fiscal year whose figures it holds.</summary>
    public Given<int> FiscalYear { get; init; }

    /// <summary>The length of the periods that its columns stand for; missing where it has not been said.</summary>
    public Given<Frequency> Grid { get; init; }

    /// <summary>The number of the period that it reports up to, from 1 on: 4 is the fourth quarter.</summary>
    public Given<int> Period { get; init; }

    /// <summary>The period that it reports, as printed, such as <c>4to. Trimestre 2024</c>.</summary>
    public Given<string> PeriodText { get; init; }

    /// <summary>The date of the report; the time of day is not used.</summary>
    public Given<DateTime> Date { get; init; }

    /// <summary>Which way round it prints its variation.</summary>
    public Given<VariationConvention> Variation { get; init; }

    /// <summary>Its rows, in the order written.</summary>
    public DraftList<ReportRowDraft> Rows { get; init; } = DraftList<ReportRowDraft>.Empty;

    /// <summary>Links of the report to plans and catalogues, as its heading prints them.</summary>
    public DraftList<AlignmentDraft> Alignments { get; init; } = DraftList<AlignmentDraft>.Empty;

    /// <summary>The posts that sign it; posts only, never people.</summary>
    public DraftList<Given<string>> SignatoryPosts { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Whether every call that could add to this report was seen; if not, rules that depend on absence stay silent.</summary>
    public bool IsComplete { get; init; } = true;
}

using System.Collections.Immutable;
using NodaTime;

namespace Pbr.Kernel;

/// <summary>A report of progress as it was printed.</summary>
/// <remarks>What was published, not what is evaluated: a programme is evaluated with readings. Equal by reference. Immutable and safe to share.</remarks>
public sealed class Report
{
    internal Report()
    {
    }

    /// <summary>The title; empty where the author left it out.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The fiscal year as written.</summary>
    public int? FiscalYear { get; internal init; }

    /// <summary>The length of the periods that its columns stand for.</summary>
    public Frequency? Grid { get; internal init; }

    /// <summary>The number of the period that it reports up to, from 1 on.</summary>
    public int? Period { get; internal init; }

    /// <summary>That period as printed.</summary>
    public string? PeriodText { get; internal init; }

    /// <summary>The date of the report.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>Which way round it prints its variation; null where the author did not say.</summary>
    public VariationConvention? Variation { get; internal init; }

    /// <summary>Its rows, in the order written.</summary>
    public ImmutableArray<ReportRow> Rows { get; internal init; } = ImmutableArray<ReportRow>.Empty;

    /// <summary>Links to plans and catalogues that its heading prints.</summary>
    public ImmutableArray<Alignment> Alignments { get; internal init; } = ImmutableArray<Alignment>.Empty;

    /// <summary>The posts that sign it; posts only, never people.</summary>
    public ImmutableArray<string> SignatoryPosts { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}

using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>One row of a report: the printed figures of an indicator.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class ReportRow
{
    internal ReportRow()
    {
    }

    /// <summary>The code of the indicator or of its objective, as printed; empty where the author left it out.</summary>
    public string Code { get; internal init; } = "";

    /// <summary>The name of the indicator as the row prints it.</summary>
    public string? Name { get; internal init; }

    /// <summary>How the periods become the accumulated figure; null where the author did not say.</summary>
    public ScheduleStyle? Style { get; internal init; }

    /// <summary>What was programmed.</summary>
    public ReportedFigures Programmed { get; internal init; } = ReportedFigures.None;

    /// <summary>What was achieved.</summary>
    public ReportedFigures Achieved { get; internal init; } = ReportedFigures.None;

    /// <summary>The variation.</summary>
    public ReportedFigures Variation { get; internal init; } = ReportedFigures.None;

    /// <summary>Why more or less was achieved than programmed.</summary>
    public ImmutableArray<string> Explanations { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>What proves the figures.</summary>
    public ImmutableArray<Evidence> Evidence { get; internal init; } = ImmutableArray<Evidence>.Empty;

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}

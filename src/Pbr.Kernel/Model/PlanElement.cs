using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>An element of a plan: an axis, an objective, a strategy, a line of action, an activity and so on.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class PlanElement
{
    internal PlanElement()
    {
    }

    /// <summary>What the plan calls it.</summary>
    public PlanElementKind? Kind { get; internal init; }

    /// <summary>Its code as printed; null where the plan does not number it.</summary>
    public string? Code { get; internal init; }

    /// <summary>Its text; empty where the author left it out.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Further elements that it stands under, by code or text as written.</summary>
    public ImmutableArray<string> Under { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The elements under it, in the order written.</summary>
    public ImmutableArray<PlanElement> Elements { get; internal init; } = ImmutableArray<PlanElement>.Empty;

    /// <summary>How it is measured.</summary>
    public ImmutableArray<PlanIndicator> Indicators { get; internal init; } = ImmutableArray<PlanIndicator>.Empty;

    /// <summary>The codes, as written, of the activities and indicators of the matrix that carry it out.</summary>
    public ImmutableArray<string> CoveredBy { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The budget programmes that carry it out, by code or name as written.</summary>
    public ImmutableArray<string> BudgetPrograms { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Links of this element to other plans and catalogues.</summary>
    public ImmutableArray<Alignment> Alignments { get; internal init; } = ImmutableArray<Alignment>.Empty;

    /// <summary>The units and posts in charge of it; posts only, never people.</summary>
    public ImmutableArray<string> Responsibles { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Code and text.</summary>
    public override string ToString() => Code is null ? Text : $"{Code} {Text}";
}

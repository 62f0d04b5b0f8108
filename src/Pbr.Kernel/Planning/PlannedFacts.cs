using System;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Planning;

/// <summary>What a plan took of one indicator's definition: its key, and the figures that fill its row.</summary>
internal struct PlannedFacts
{
    public PlanKey Key;
    public decimal? Target;
    public decimal? Baseline;
    public Schedule? Schedule;
    public string Program;
    public string Unit;
    public ObjectiveLevel Level;

    /// <summary>The codes of the indicators that inputs are bound to, by input; null where none is.</summary>
    public string?[]? Links;

    // Targets are printed to two decimals as a rule; fewer are brought there, so that they share a column.
    private const int UsualScale = 2;

    /// <summary>The scale of a column that holds the targets.</summary>
    public readonly int TargetScale()
    {
        if (Target is null && Schedule is null) { return PlanKey.NoColumn; }
        int scale = Math.Max(UsualScale, (int)(Target?.Scale ?? 0));
        foreach (decimal? cell in Schedule?.Values ?? []) { scale = Math.Max(scale, (int)(cell?.Scale ?? 0)); }
        return scale;
    }

    /// <summary>The scale of a column that holds the baseline.</summary>
    public readonly int BaselineScale() => Baseline is { } baseline ? Math.Max(UsualScale, (int)baseline.Scale) : PlanKey.NoColumn;

    /// <summary>How a formula is evaluated.</summary>
    public static PlanKind KindOf(FormulaForm? form, int decimals, int targetScale, int baselineScale) =>
        form is null || form.InputCount is 0 or > FormulaForms.MostNames || decimals is < 0 or > FigureColumn.MostDecimals || IsTooFine(targetScale) || IsTooFine(baselineScale)
            ? PlanKind.Reference
            : form.Shape == FormShape.General ? PlanKind.Steps : PlanKind.Fused;

    private static bool IsTooFine(int scale) => scale is > FigureColumn.MostDecimals and not PlanKey.NoColumn;
}

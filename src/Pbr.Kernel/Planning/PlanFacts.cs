using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Planning;

/// <summary>What a plan takes of the definitions it is made of, whatever they are kept as. Safe to share.</summary>
internal abstract class PlanFacts(FormulaForms forms)
{
    /// <summary>How many indicators.</summary>
    public abstract int Count { get; }

    protected FormulaForms Forms => forms;

    /// <summary>What an indicator shares with others.</summary>
    /// <param name="indicator">Its number.</param>
    /// <param name="bands">The traffic lights of the thread that asks.</param>
    /// <param name="key">What it shares, as if its inputs were all its own.</param>
    /// <param name="links">The codes of the indicators that inputs are bound to, by input; null where none is.</param>
    public abstract void Take(int indicator, BandTexts bands, out PlanKey key, out string?[]? links);

    /// <summary>Whom its results are counted by.</summary>
    public abstract void Names(int indicator, out string program, out string unit);

    /// <summary>What fills its row.</summary>
    public abstract RowFacts Row(int indicator);

    /// <summary>The number of the indicator of a code in the programme of another; -1 where there is none.</summary>
    public abstract int NumberOf(int indicator, string code);

    /// <summary>How a formula is evaluated.</summary>
    public static PlanKind KindOf(FormulaForm? form, in PlanKey key) =>
        form is null || form.InputCount is 0 or > FormulaForms.MostNames || key.Decimals > FigureColumn.MostDecimals || IsTooFine(key.TargetScale) || IsTooFine(key.TargetDivisorScale) || IsTooFine(key.BaselineScale)
            ? PlanKind.Reference
            : form.Shape == FormShape.General ? PlanKind.Steps : PlanKind.Fused;

    private static bool IsTooFine(byte scale) => scale is > FigureColumn.MostDecimals and not PlanKey.NoColumn;
}

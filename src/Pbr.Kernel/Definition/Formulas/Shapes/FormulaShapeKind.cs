namespace Pbr.Kernel.Formulas;

/// <summary>The canonical shapes of the formulas of indicators.</summary>
public enum FormulaShapeKind
{
    /// <summary>None of the others: a product of variables, a constant, a quotient of quotients that does not simplify.</summary>
    Other,

    /// <summary>One variable, times a constant at most: <c>NPA</c>, <c>TGE * 5 / 1000</c>.</summary>
    SingleValue,

    /// <summary>Only additions, of terms or of a series: <c>A + B</c>, <c>VE1 + VE2 + … + VEn</c>.</summary>
    Sum,

    /// <summary>Terms of which some are subtracted: <c>A - B</c>, <c>100 - A / B * 100</c>.</summary>
    Difference,

    /// <summary>A quotient with any factor but 100: <c>A / B</c>, <c>A / B * 1000</c>.</summary>
    Ratio,

    /// <summary>A quotient times 100: <c>A / B * 100</c>, <c>(A * 100 / B)</c>.</summary>
    Percentage,

    /// <summary>A change relative to a start, with any factor: <c>(A - B) / B * 100</c>, or the same as <c>(A / B - 1) * 100</c>.</summary>
    GrowthRate,

    /// <summary>A sum divided by the number of its terms: <c>(A + B + C) / 3</c>, <c>(P1 + P2 + … + Pn) / n</c>.</summary>
    Average,

    /// <summary>A sum whose terms have each a literal weight: <c>X1 * 20 + X2 * 80</c>.</summary>
    WeightedSum,
}

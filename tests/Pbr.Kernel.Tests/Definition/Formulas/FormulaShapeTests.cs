using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Pbr.Kernel.Formulas;
using Xunit;

namespace Pbr.Kernel.Tests.Formulas;

/// <summary>What formulas compute, whatever way they are written.</summary>
public sealed class FormulaShapeTests
{
    /// <summary>The shapes of the published formulas, reviewed by hand: text, kind, scale, numerator, denominator, number of terms.</summary>
    private static readonly Dictionary<string, string> Reviewed = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Formulas", "shapes.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t', 2))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    [Fact]
    public void EveryPublishedFormula_HasTheShapeThatWasReviewed()
    {
        string[] differences = [.. Published()
            .Where(formula => Reviewed.GetValueOrDefault(Line(formula)) != Describe(formula.Shape!))
            .Select(formula => $"{Line(formula)}\t{Describe(formula.Shape!)}")];

        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Fact]
    public void EverySample_HasTheShapeOfItsPlainNotation()
    {
        foreach (Formula formula in FormulaSample.All.Select(sample => Formula.Parse(sample.Text)).Where(formula => formula.Shape is not null))
        {
            Assert.Equal(Describe(formula.Shape!), Describe(Formula.Parse(formula.ToString()).Shape!));
        }
    }

    [Theory]
    [InlineData("(A / B) * 100", "Percentage × 100")]
    [InlineData("A / B * 100", "Percentage × 100")]
    [InlineData("[(A) * 100 / (B)]", "Percentage × 100")]
    [InlineData("100 * (A / B)", "Percentage × 100")]
    [InlineData("100 * A / B", "Percentage × 100")]
    [InlineData("{[A / B]} * 100%", "Percentage × 100")]
    [InlineData("((A + B) / C) * 100", "Percentage × 100")]
    [InlineData("(A * B / C) * 100", "Percentage × 100")]
    [InlineData("A / B", "Ratio × 1")]
    [InlineData("(A / B) * 100,000", "Ratio × 100000")]
    [InlineData("A * 1000 / B", "Ratio × 1000")]
    [InlineData("(A / B) * 10", "Ratio × 10")]
    [InlineData("((A - B) / B) * 100", "GrowthRate × 100")]
    [InlineData("(A - B) / B", "GrowthRate × 1")]
    [InlineData("(A / B - 1) * 100", "GrowthRate × 100")]
    [InlineData("((A / B) * 100) - 100", "GrowthRate × 100")]
    [InlineData("A / B - 1", "GrowthRate × 1")]
    [InlineData("((A - B) / B) * -100", "GrowthRate × -100")]
    [InlineData("((A - B) / A) * 100", "GrowthRate × -100")]
    [InlineData("(A - B) / C * 100", "Percentage × 100")]
    [InlineData("A", "SingleValue × 1")]
    [InlineData("A * 100", "SingleValue × 100")]
    [InlineData("-A", "SingleValue × -1")]
    [InlineData("A + B", "Sum × 1")]
    [InlineData("X1 + X2 + … + Xn", "Sum × 1")]
    [InlineData("(A1 + A2 + … + An) + (B1 + B2 + … + Bm)", "Sum × 1")]
    [InlineData("(A / B) * 100 + (C / D) * 100", "Sum × 1")]
    [InlineData("A - B", "Difference × 1")]
    [InlineData("100 - (A / B) * 100", "Difference × 1")]
    [InlineData("(A + B + C) / 3", "Average × 1")]
    [InlineData("((A / B) + (C / D)) / 2 * 100", "Average × 100")]
    [InlineData("(P1 + P2 + … + Pn) / n", "Average × 1")]
    [InlineData("(A + B) / 3", "Sum × 1/3")]
    [InlineData("(A * 20) + (B * 80)", "WeightedSum × 1")]
    [InlineData("[(A / B) * 0.6 + (C / D) * 0.4] * 100", "WeightedSum × 100")]
    [InlineData("A * B", "Other × 1")]
    [InlineData("A / 0", "Other × 1")]
    [InlineData("0 * A", "Other × 1")]
    [InlineData("(1 / 1) * 100", "Other × 1")]
    public void Shape_IsThatOfTheValue(string text, string expected) => Assert.Equal(expected, Formula.Parse("R = " + text).Shape?.ToString());

    [Fact]
    public void BothSpellingsOfAGrowthRate_NameTheSameValues()
    {
        foreach (string text in new[] { "(NIIA - NIIAA) / NIIAA * 100", "(NIIA / NIIAA - 1) * 100", "NIIA / NIIAA * 100 - 100", "(NIIAA - NIIA) / NIIAA * -100" })
        {
            FormulaShape shape = Formula.Parse(text).Shape!;
            Assert.Equal(("NIIAA", "NIIA"), (Text(shape.Denominator), text.StartsWith("(NIIAA", StringComparison.Ordinal) ? "NIIA" : Text(shape.Numerator)));
        }
    }

    [Fact]
    public void Words_AreTheSameValueInAnyCase() => Assert.Equal(
        FormulaShapeKind.GrowthRate,
        Formula.Parse("((Áreas verdes en el año evaluado - áreas verdes en el año previo) / Áreas verdes en el año previo) * 100").Shape!.Kind);

    [Fact]
    public void Weights_AreTheLiteralFactorsOfTheTerms()
    {
        FormulaShape shape = Formula.Parse("(X1 * 20) + 30 * X2 + X3 * 100 / 2").Shape!;
        Assert.Equal(["20", "30", "50"], shape.Terms.Select(term => term.Weight.ToString()));
    }

    [Fact]
    public void NoExpression_HasNoShape() => Assert.Null(Formula.Parse("Promedio de los metros cuadrados construidos").Shape);

    [Fact]
    public void EndlessConstants_HaveNoShape() =>
        Assert.Equal(FormulaShapeKind.Other, Formula.Parse("A" + string.Concat(Enumerable.Repeat(" * 123456789", 3000))).Shape!.Kind);

    private static IEnumerable<Formula> Published() => FormulaSample.All
        .Where(sample => sample.Source != "variant")
        .Select(sample => Formula.Parse(sample.Text))
        .Where(formula => formula.Shape is not null)
        .DistinctBy(Line);

    private static string Line(Formula formula) => formula.ToString();

    private static string Describe(FormulaShape shape) =>
        string.Join('\t', shape.Kind, shape.Scale, Text(shape.Numerator), Text(shape.Denominator), shape.Terms.Length);

    private static string Text(FormulaNode? node)
    {
        if (node is null) { return ""; }
        StringBuilder text = new();
        foreach (FormulaNode part in FormulaNodes.Of(node))
        {
            if (part is NameNode name) { text.Append(text.Length == 0 ? "" : " ; ").Append(name.Name); }
            else if (part is SeriesNode series) { text.Append(text.Length == 0 ? "" : " ; ").Append(series.Stem).Append('…').Append(series.Index); }
        }

        return text.ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Planning;
using Pbr.Kernel.Tests.Formulas;
using Xunit;

namespace Pbr.Kernel.Tests.Planning;

public sealed class FormulaFormTests
{
    private static readonly Gen<Rational> Figures = Gen.OneOf(
        Gen.Elements(Rational.Zero, Rational.Zero, Rational.One, -Rational.One, Rational.Hundred),
        Gen.Choose(-5, 5).Select(number => (Rational)number),
        from numerator in Gen.Choose(-100_000, 100_000) from denominator in Gen.Choose(1, 1_000) select new Rational(numerator, denominator));

    private static readonly Gen<Rational[]> Rows = Figures.ArrayOf(32);

    private readonly FormulaForms _forms = new();

    [Theory]
    [InlineData("PVE = (NVE / NVF) * 100", "Quotient 100 0 1")]
    [InlineData("100 * A / B", "Quotient 100 0 1")]
    [InlineData("100 / B * A", "Quotient 100 1 0")]
    [InlineData("A / (B / 100)", "Quotient 100 0 1")]
    [InlineData("-A / (2 * B)", "Quotient -0.5 0 1")]
    [InlineData("((A - B) / B) * 100", "Growth 100 0 1")]
    [InlineData("(A / B - 1) * 100", "Growth 100 0 1")]
    [InlineData("A / B * 100 - 100", "Growth 100 0 1")]
    [InlineData("(A - B) / A", "Growth -1 1 0")]
    [InlineData("1 - A / B", "Growth -1 0 1")]
    [InlineData("(A - B) * (100 / B)", "Growth 100 0 1")]
    [InlineData("(-B + A) / B", "Growth 1 1 0")]
    [InlineData("A - B", "Difference 1 0 1")]
    [InlineData("2 * (A - B) / 4", "Difference 0.5 0 1")]
    [InlineData("A + B", "Sum 1 0 1")]
    [InlineData("(A + B) / 2", "Sum 0.5 0 1")]
    [InlineData("NPA", "SingleValue 1 0 0")]
    [InlineData("TGE * 5 / 1000", "SingleValue 0.005 0 0")]
    [InlineData("VE1 + VE2 + ... + VEn", "SingleValue 1 0 0")]
    [InlineData("Casos atendidos / casos registrados * 100", "Quotient 100 0 1")]
    public void OneOperation_IsTold(string text, string shape)
    {
        FormulaForm form = _forms.Of(text)!;

        Assert.Equal(shape, $"{form.Shape} {form.Scale} {form.First} {form.Second}");
    }

    [Theory]
    [InlineData("A / A")]
    [InlineData("A * B / B")]
    [InlineData("(A / B) * 0")]
    [InlineData("0 * A")]
    [InlineData("0 / A")]
    [InlineData("A / 0")]
    [InlineData("A / (B - B)")]
    [InlineData("A / (B / D)")]
    [InlineData("A / (100 / B)")]
    [InlineData("(A / B) / (C / D)")]
    [InlineData("A / B - 2")]
    [InlineData("(A - B) / D")]
    [InlineData("A + A")]
    [InlineData("A - A")]
    [InlineData("A + B + D")]
    [InlineData("A * B")]
    [InlineData("100 / A")]
    [InlineData("A + 1")]
    [InlineData("(A - B) / B + 1")]
    [InlineData("100")]
    public void WhatOneOperationDoesNotCompute_IsGeneral(string text)
    {
        FormulaForm form = _forms.Of(text)!;

        Assert.Equal(FormShape.General, form.Shape);
        Assert.True(form.Scale.IsZero);
    }

    [Fact]
    public void FormulasThatDifferInNamesAndNotation_HaveOneForm()
    {
        FormulaForm form = _forms.Of("PVE = (NVE / NVF) * 100")!;

        Assert.Same(form, _forms.Of("A/B×100.00"));
        Assert.Same(form, _forms.Of("$[X1 ÷ X2] * 100$"));
        Assert.Same(form, _forms.Of("(Casos atendidos / casos registrados) x 100"));
        Assert.Same(form, _forms.Of(Formula.Parse("P = (Q / R)100")));
        Assert.NotSame(form, _forms.Of("100 * A / B"));
        Assert.Equal(2, _forms.Count);
    }

    [Fact]
    public void TextWithoutExpression_HasNoForm()
    {
        Assert.Null(_forms.Of("Índice que publica el INEGI"));
        Assert.Null(_forms.Of("(A / B"));
        Assert.Null(_forms.Of(Formula.Parse("")));
        Assert.Empty(_forms.Read("").Names);
    }

    [Fact]
    public void ReadingByTheParser_HasTheNamesInOrder() =>
        Assert.Equal("Casos atendidos, VE, casos registrados", string.Join(", ", _forms.Read("(Casos atendidos + VE1 + VE2 + ... + VEn) / casos registrados").Names));

    [Fact]
    public void OtherCountOfFigures_IsRefused() => Assert.Throws<ArgumentException>(() => _forms.Of("A / B")!.Compute([Rational.One]));

    [Fact]
    public async Task ManyThreads_GetTheSameForms()
    {
        string[] texts = [.. FormulaSample.All.Select(sample => sample.Text), .. Enumerable.Range(1, 3_000).Select(i => $"P = (A / B) * {i}")];
        FormulaForm?[][] seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Array.ConvertAll(texts, _forms.Of))));

        Assert.All(seen, forms => Assert.True(forms.Zip(seen[0]).All(pair => ReferenceEquals(pair.First, pair.Second))));
        Assert.Equal(seen[0].Where(form => form is not null).Distinct().Count(), _forms.Count);
    }

    [Fact]
    public void PublishedFormulas_ComputeAsTheirTrees() =>
        Property.Holds(Rows, row => FormulaSample.All.All(sample => ComputesAsItsTree(sample.Text, row)), count: 20);

    [Fact]
    public void FormulasInSigns_ComputeAsTheirTrees() => Property.Holds(
        from text in FormulaTexts.Formulas from row in Rows select (text, row), one => ComputesAsItsTree(one.text, one.row), FormulaTexts.Count);

    private bool ComputesAsItsTree(string text, Rational[] row)
    {
        Formula formula = Formula.Parse(text);
        if (formula.Expression is not { } tree) { return _forms.Of(formula) is null; }
        FormulaForm form = _forms.Of(tree);
        List<string> names = FormulaInputs.Names(formula);
        if (names.Count > row.Length || form.InputCount != names.Count) { return false; }
        Rational? expected = FormulaArithmetic.Compute(tree, name => row[names.IndexOf(name)], out _);
        bool isSame = ReferenceEquals(_forms.Of(formula), form) && form.Compute(row.AsSpan(0, names.Count)) == expected;
        return isSame && (form.Shape == FormShape.General || (!form.Scale.IsZero && Fused(form, row) == expected));
    }

    /// <summary>What the kernel does for a shape, written out once more.</summary>
    private static Rational? Fused(FormulaForm form, Rational[] row)
    {
        Rational a = row[form.First];
        Rational b = row[form.Second];
        bool divides = form.Shape is FormShape.Quotient or FormShape.Growth;
        if (divides && b.IsZero) { return null; }
        return form.Shape switch
        {
            FormShape.SingleValue => form.Scale * a,
            FormShape.Quotient => form.Scale * a / b,
            FormShape.Growth => form.Scale * (a - b) / b,
            FormShape.Difference => form.Scale * (a - b),
            FormShape.Sum => form.Scale * (a + b),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Planning;
using Pbr.Kernel.Tests.Formulas;
using Xunit;

namespace Pbr.Kernel.Tests.Planning;

/// <summary>The scanner of plain formulas against the parser: what it reads, the parser reads alike.</summary>
public sealed class FormulaScanTests
{
    private readonly FormulaForms _forms = new();

    [Theory]
    [InlineData("PVE = (NVE / NVF) * 100", "NVE NVF")]
    [InlineData("$PVE=[(NVE-NVF)/NVF]×100.0$", "NVE NVF")]
    [InlineData("{VF_n ÷ X1} · 0.5 – VF_n", "VF_n X1")]
    [InlineData("-(A+B)*-C", "A B C")]
    [InlineData("  NPA  ", "NPA")]
    [InlineData("(100)", "")]
    [InlineData("X = X / x", "X x")]
    [InlineData("(A/B)X100", "A B")]
    [InlineData("(A / B_n - 1) x 100.", "A B_n")]
    public void PlainFormula_IsReadWithItsNames(string text, string names)
    {
        Assert.True(TryScan(text, out FormulaForm? form, out string[] found));
        Assert.Equal(names, string.Join(' ', found));
        Assert.Equal(found.Length, form!.InputCount);
        Assert.True(Agrees(text));
    }

    [Theory]
    [InlineData("Número de casos / total de casos * 100")] // words
    [InlineData("A/C")] // the "con" of a signature, and no division
    [InlineData("A_t-1")] // a name, or a difference
    [InlineData("Ab/a")] // two genders of one word
    [InlineData("(A/B)100")]
    [InlineData("(A/B) x -C")]
    [InlineData("C-100 x (A/B)")]
    [InlineData("A x 100")]
    [InlineData("A / B.")]
    [InlineData("A / B * 100%")]
    [InlineData("A / 13,200")]
    [InlineData("VE1 + VE2 + ... + VEn")]
    [InlineData("SUMA2 / B")]
    [InlineData("(A / B")]
    [InlineData("(A / B]")]
    [InlineData("A / / B")]
    [InlineData("A / B = 100")]
    [InlineData("A == B")]
    [InlineData("= A / B")]
    [InlineData("A / B\n* 100")]
    [InlineData("")]
    public void WhateverIsDoubtful_IsLeftToTheParser(string text) => Assert.False(TryScan(text, out _, out _));

    [Fact]
    public void LongAndDeepTexts_AreLeftToTheParser()
    {
        Assert.False(TryScan(new string(' ', 2_000) + "A", out _, out _));
        Assert.False(TryScan(string.Concat(Enumerable.Repeat("A + ", 100)) + "A", out _, out _));
        Assert.False(TryScan(new string('(', 40) + "A" + new string(')', 40), out _, out _));
        Assert.True(TryScan(string.Join('+', Enumerable.Range(1, 16).Select(i => "A" + i)), out _, out _));
        Assert.False(TryScan(string.Join('+', Enumerable.Range(1, 17).Select(i => "A" + i)), out _, out _));
        Assert.False(_forms.TryScan("A / B", new Range[1], out _));
    }

    [Fact]
    public void PublishedFormulas_AreReadAlike()
    {
        string[] texts = FormulaSample.All.SelectMany(sample => new[] { sample.Text, Formula.Parse(sample.Text).ToString() }).ToArray();

        int scanned = texts.Count(Agrees);
        Assert.True(scanned > texts.Length / 10, $"Only {scanned} of {texts.Length} published texts were plain.");
    }

    [Fact]
    public void EveryPairOfShortNames_IsReadAlike()
    {
        string[] names = ["a", "A", "c", "C", "d", "D", "e", "E", "h", "n", "N", "o", "O", "s", "S", "t", "T", "u", "U", "y", "Y", "as", "AS", "Os", "os", "el", "EL", "Ab", "km", "KM", "VIH", "SIDA", "TB", "ITS", "At", "1", "10", "2024"];
        string[] signs = ["/", " / ", " /", "/ ", "-", " - ", "- ", " -", "–", "−", "÷", "*", "+"];
        IEnumerable<string> texts = from left in names from sign in signs from right in names select left + sign + right;

        Assert.True(texts.SelectMany(text => new[] { text, $"PVE = ({text}) * 100", "100-" + text }).Count(Agrees) > 10_000);
    }

    [Fact]
    public void EveryShortText_IsReadAlike()
    {
        string[] pieces = ["A", "At", "t", "x", "X", "c", "1", "100", ".", "+", "-", "–", "*", "/", "(", ")", "=", " "];

        Assert.True(CountOfScanned("", 5, pieces) > 10_000);
    }

    [Fact]
    public void FormulasInSigns_AreReadAlike()
    {
        int scanned = 0;
        Property.Holds(FormulaTexts.Formulas, text => Count(ref scanned, Agrees(text)), FormulaTexts.Count);
        Assert.True(scanned > FormulaTexts.Count / 10, $"Only {scanned} of the generated formulas were plain.");
    }

    [Fact]
    public void DamagedTexts_AreReadAlike()
    {
        int scanned = 0;
        Property.Holds(FormulaTexts.Damaged, text => Count(ref scanned, Agrees(text)), FormulaTexts.Count);
        Assert.True(scanned > FormulaTexts.Count / 20, $"Only {scanned} of the damaged texts were plain.");
    }

    private int CountOfScanned(string start, int length, string[] pieces) =>
        (Agrees(start) ? 1 : 0) + (length == 0 ? 0 : pieces.Sum(piece => CountOfScanned(start + piece, length - 1, pieces)));

    private static bool Count(ref int scanned, bool isScanned)
    {
        if (isScanned) { scanned++; }
        return true;
    }

    /// <summary>Whether the scanner read a text; fails where the parser reads it otherwise.</summary>
    private bool Agrees(string text)
    {
        if (!TryScan(text, out FormulaForm? form, out string[] names)) { return false; }
        Formula formula = Formula.Parse(text);
        Assert.True(formula.Kind == FormulaKind.Expression && formula.Problems.IsEmpty && formula.Skipped.IsEmpty, $"'{text}' is {FormulaSample.Describe(formula)}");
        Assert.True(FormulaInputs.Names(formula).SequenceEqual(names), $"'{text}' has the names {string.Join(' ', names)}");
        Assert.True(ReferenceEquals(_forms.Of(formula.Expression!), form), $"'{text}' is {formula}");
        return true;
    }

    private bool TryScan(string text, out FormulaForm? form, out string[] names)
    {
        Range[] ranges = new Range[FormulaForms.MostNames];
        bool isRead = _forms.TryScan(text, ranges, out form);
        names = isRead ? [.. ranges.Take(form!.InputCount).Select(range => text[range])] : [];
        return isRead;
    }
}

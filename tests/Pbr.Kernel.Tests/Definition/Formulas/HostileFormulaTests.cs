using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Formulas;
using Xunit;

namespace Pbr.Kernel.Tests.Formulas;

/// <summary>Texts made to break a parser. Most are ten megabytes or as long as is still read; completing is the test.</summary>
public sealed class HostileFormulaTests
{
    private const int LongestRead = 65_536;

    private static readonly string[] Pieces =
    [
        "A", "NVE", "VF_n", "X1", "X2", "Xn", "...", "…", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", "100", "100%", "%", "1'375,219.00",
        "0,6", ".00", "x", "X", "x100", " ", "número de casos", "total de viviendas", "y/o", "entre", "por", "Donde:", "=", ":", ".", ",", ";",
        "\\frac", "{a}", "\\text{", "\\dots", "<sub>n</sub>", "<b>", "_", "^", "²", "Σ", "$", "\"", "'", "–", "−", "----", "\n", "n", "t-1",
        "A_{t-1}", "PBR-SED", "NUMERADOR:", "DENOMINADOR:", "FORMULA", "mil", "\uD800", "\uDFFF", "é", "e\u0301", "\u0301", "٣", "🙂", "&nbsp;",
        "&", "\0", "i", "a/b", "1", "VE 1", "VE n", "Suma", "sumatoria de",
    ];

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("([{")]
    [InlineData("a+")]
    [InlineData("- ")]
    [InlineData("----")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1'")]
    [InlineData("palabra ")]
    [InlineData("<sub>")]
    [InlineData("<sub>n</sub>")]
    [InlineData("\\frac{")]
    [InlineData("\\text{")]
    [InlineData("X1+")]
    [InlineData("…")]
    [InlineData(".")]
    [InlineData("_{")]
    [InlineData("&")]
    [InlineData("A=")]
    [InlineData("a: ")]
    [InlineData("a. ")]
    [InlineData("Donde ")]
    [InlineData("(a) ")]
    [InlineData("a/")]
    [InlineData("e\u0301")]
    [InlineData("\uD835\uDC41")]
    [InlineData("\uD800")]
    [InlineData("\r\n")]
    public void RepeatedPiece_IsReadAtAnyLength(string piece)
    {
        FormulaChecks.IsSound(Repeat(piece, LongestRead));
        Formula huge = FormulaChecks.IsSound(Repeat(piece, 10_000_000));
        Assert.Contains("65536", Assert.Single(huge.Problems).Message.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void HundredThousandOpenBrackets_AreOneProblem() => Assert.Single(FormulaChecks.IsSound(new string('(', 100_000)).Problems);

    [Fact]
    public void DeepNesting_IsReadToItsLimitAndRefusedBeyond()
    {
        Assert.Equal(FormulaKind.Expression, Nested(64).Kind);
        FormulaProblem problem = Assert.Single(Nested(65).Problems);
        Assert.Equal(64, problem.Range.Start);
        Assert.Single(Nested(30_000).Problems);
    }

    [Fact]
    public void PiecesInAnyOrder_AreReadSoundly()
    {
        Gen<string> texts = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces));
        Property.Holds(texts, text => FormulaChecks.IsSound(text) is not null, 5_000);
    }

    [Fact]
    public void WellFormedFormula_IsReadWithItsTree()
    {
        Property.Holds(Formulas(4), text => FormulaChecks.IsSound("NVE + " + text).Kind == FormulaKind.Expression, 1_000);
    }

    private static Gen<string> Formulas(int depth)
    {
        Gen<string> leaves = Gen.Elements("NVE", "NVF", "A", "X1", "100", "13,200", "0.25", "Número de programas", "total de niñas/os", "X1+X2+...Xn");
        if (depth == 0) { return leaves.Select(leaf => "(" + leaf + ")"); }
        Gen<string> inner = Formulas(depth - 1);
        return Gen.OneOf(
            inner,
            from left in inner from sign in Gen.Elements(" + ", " - ", "/", "*", " X ", " – ", "÷") from right in inner select "(" + left + sign + right + ")",
            from one in inner select "[-" + one + "]",
            from left in inner from right in inner select "(\\frac{" + left + "}{" + right + "})");
    }

    private static Formula Nested(int depth) => FormulaChecks.IsSound(new string('(', depth) + "A" + new string(')', depth));

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}

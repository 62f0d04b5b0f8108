using System;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Formulas;

public sealed class FormulaTreeTests
{
    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Formula.Parse(null!));

    [Fact]
    public void EscapedName_KeepsItsExactPlace()
    {
        const string Text = "$PSAIL\\_MTA = (NSAIIA / NSR) * 100$";
        Formula formula = Formula.Parse(Text);
        Assert.Equal("PSAIL_MTA", formula.Result!.Name);
        Assert.Equal("PSAIL\\_MTA", formula.Result.Range.Of(Text));
        string[] names = [.. FormulaNodes.Of(formula.Expression!).OfType<NameNode>().Select(name => name.Range.Of(Text))];
        Assert.Equal(["NSAIIA", "NSR"], names);
    }

    [Theory]
    [InlineData("A+SPICDA1+SPICDA2+...SPICDA<sub>n</sub>", "SPICDA", "n")]
    [InlineData("A+SPICDA1+SPICDA2+...SPICDA <sub>n</sub>", "SPICDA", "n")]
    [InlineData("A+SPICDA1+SPICDA2+...SPICDA n", "SPICDA", "n")]
    [InlineData("A+VF_1 + VF_2 + \\dots + VF_n", "VF", "n")]
    [InlineData("A+VF\\_1 + VF\\_2 + \\cdots + VF\\_{n}", "VF", "n")]
    [InlineData("A+PA1+PA2+…PAN", "PA", "N")]
    public void SeriesTerms_KeepTheirExactPlaces(string text, string stem, string index)
    {
        SumNode sum = Assert.IsType<SumNode>(Formula.Parse(text).Expression);
        SeriesNode series = Assert.IsType<SeriesNode>(sum.Terms[1].Node);
        Assert.Equal((stem, index, 3), (series.Stem, series.Index, series.Terms.Length));
        Assert.All(series.Terms, term => Assert.Equal((stem, term.Index), (term.StemRange.Of(text), term.IndexRange.Of(text).Trim('{', '}'))));
    }

    [Fact]
    public void StemsThatDisagree_AreKeptInTheirTerms()
    {
        SeriesNode series = Assert.IsType<SeriesNode>(Formula.Parse("SIIMT1+SIMT2+...SIIMTn").Expression);
        Assert.Equal(["SIIMT", "SIMT", "SIIMT"], series.Terms.Select(term => term.Stem));
    }

    [Theory]
    [InlineData("A / B * C", "/*")]
    [InlineData("A * B / C / D", "*//")]
    public void Product_IsReadFromLeftToRight(string text, string signs)
    {
        ProductNode product = Assert.IsType<ProductNode>(Formula.Parse(text).Expression);
        Assert.Equal(signs, string.Concat(product.Factors.Skip(1).Select(factor => factor.IsDivisor ? '/' : '*')));
    }

    [Fact]
    public void FractionAsDivisor_StaysOneFactor() =>
        Assert.Equal("A / ((B) / (C))", Formula.Parse("A / \\frac{B}{C}").ToString());

    [Theory]
    [InlineData("((Número de A / Total) x100", 0, 1)]
    [InlineData("A * 0,6", 4, 3)]
    [InlineData("A + ", 2, 1)]
    [InlineData("PVE = (NVE NVF)", 7, 7)]
    public void Problem_StandsOnTheCharactersConcerned(string text, int start, int length) =>
        Assert.Equal(new TextRange(start, length), Assert.Single(Formula.Parse(text).Problems).Range);
}

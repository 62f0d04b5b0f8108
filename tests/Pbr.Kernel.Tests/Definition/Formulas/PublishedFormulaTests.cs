using System;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Formulas;
using Xunit;

namespace Pbr.Kernel.Tests.Formulas;

/// <summary>Every formula of the documents and of the collected sheets, against a reading that a person has reviewed.</summary>
public sealed class PublishedFormulaTests
{
    [Fact]
    public void EverySample_IsReadAsReviewed()
    {
        string[] differences = [.. FormulaSample.All
            .Select(sample => (sample, Actual: FormulaSample.Describe(Formula.Parse(sample.Text))))
            .Where(pair => pair.Actual != pair.sample.Expected)
            .Select(pair => $"{pair.sample.Text}\n  expected {pair.sample.Expected}\n  actual   {pair.Actual}")];
        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Fact]
    public void EveryTree_PrintsToTextOfTheSameTree()
    {
        foreach (FormulaSample sample in FormulaSample.All) { FormulaChecks.IsSound(sample.Text); }
    }

    [Fact]
    public void EveryPrefixAndSuffix_IsReadWithoutException()
    {
        foreach (FormulaSample sample in FormulaSample.All)
        {
            for (int i = 0; i <= sample.Text.Length; i++)
            {
                FormulaChecks.IsSound(sample.Text[..i]);
                if (i % 5 == 0) { FormulaChecks.IsSound(sample.Text[i..]); }
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("es-MX")]
    public void Culture_ChangesNothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (FormulaSample sample in FormulaSample.All)
            {
                Assert.Equal(sample.Expected, FormulaSample.Describe(Formula.Parse(sample.Text)));
            }
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public void LineBreaksBetweenWords_ChangeNoTree()
    {
        foreach (FormulaSample sample in FormulaSample.All.Where(one => one.Source is "000" or "001" or "004"))
        {
            Formula broken = Formula.Parse(sample.Text.Replace(" ", "\r\n", StringComparison.Ordinal));
            Assert.Equal(Formula.Parse(sample.Text).Kind, broken.Kind);
            if (broken.Expression is not null) { Assert.Equal(sample.Expected.Split('\t')[1], broken.ToString()); }
        }
    }
}

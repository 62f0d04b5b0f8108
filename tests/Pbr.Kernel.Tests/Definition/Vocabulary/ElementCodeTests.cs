using System;
using Xunit;

namespace Pbr.Kernel.Tests.Vocabulary;

public sealed class ElementCodeTests
{
    [Theory]
    [InlineData("C. 2.", "C2")]
    [InlineData("C.2", "C2")]
    [InlineData("c2", "C2")]
    [InlineData("Componente 2", "C2")]
    [InlineData("A.4.1.", "A4.1")]
    [InlineData("C4A1", "A4.1")]
    [InlineData("Actividad 4.1", "A4.1")]
    [InlineData("A.04.01", "A4.1")]
    [InlineData("I.5.1.", "I5.1")]
    [InlineData("SP03", "SP3")]
    public void SpellingsOfOneCode_HaveOneNormalForm(string text, string normal) =>
        Assert.Equal(normal, ElementCode.Parse(text).Normal);

    [Theory]
    [InlineData("C.1", "C.2")]
    [InlineData("A.1.1", "A.11")]
    [InlineData("A.1.1", "I.1.1")]
    [InlineData("C1", "A1")]
    public void DifferentElements_Differ(string left, string right) =>
        Assert.True(ElementCode.Parse(left) != ElementCode.Parse(right));

    [Theory]
    [InlineData("C9A1", 9, 1)]
    [InlineData("A.5.2", 5, 2)]
    [InlineData("C.5", 5, null)]
    [InlineData("I.5.1", null, null)]
    [InlineData("X", null, null)]
    [InlineData("", null, null)]
    [InlineData("A.99999999999.1", null, 1)]
    public void Numbers_AreThoseTheCodeNames(string text, int? component, int? activity)
    {
        ElementCode code = ElementCode.Parse(text);
        Assert.Equal(component, code.Component);
        Assert.Equal(activity, code.Activity);
    }

    [Theory]
    [InlineData("A.99999999999.1", "A.99999999999.2")]
    [InlineData("A.99999999999.1", "A.99999999998.1")]
    public void HugeNumbers_StayApart(string left, string right) =>
        Assert.NotEqual(ElementCode.Parse(left), ElementCode.Parse(right));

    [Fact]
    public void TurkishCulture_ChangesNothing()
    {
        using CultureScope turkish = new("tr-TR");
        Assert.Equal("I1.1", ElementCode.Parse("i.1.1").Normal);
        Assert.Equal("A1.1", ElementCode.Parse("actividad 1.1").Normal);
    }

    [Fact]
    public void DefaultValue_IsTheEmptyCode() => Assert.Equal(ElementCode.Parse("  . "), default);

    [Fact]
    public void Null_Throws() => Assert.Throws<ArgumentNullException>(() => ElementCode.Parse(null!));
}

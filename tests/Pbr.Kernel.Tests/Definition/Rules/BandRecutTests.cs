using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Rules;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>The repair of PBR3002 and PBR3003.</summary>
public sealed class BandRecutTests
{
    [Theory]
    [InlineData(">80%", "<=79%", "<=50%", "<=80% & >50%")]
    [InlineData(">80%", "<=70%", "<=50%", "<=80% & >50%")]
    [InlineData(">66.66", "<=66.66", "<33.33", "<=66.66 & >=33.33")]
    [InlineData(">= 90%", ">= 70%", "< 70%", "< 90% & >= 70%")]
    [InlineData("≥ 85 %", "≥ 60 %", "< 60 %", "< 85% & ≥ 60%")]
    [InlineData("<= 10", "<= 20", "> 20", "<= 20 & > 10")]
    public void Yellow_BeginsAndEndsWhereItsNeighboursDo(string green, string yellow, string red, string expected)
    {
        Assert.All(Faults(green, yellow, red), finding => Assert.Equal(expected, Assert.Single(Assert.Single(finding.Repairs).Edits).Text));
        Assert.Empty(Faults(green, expected, red));
    }

    [Theory]
    [InlineData("> 80%", "<= 80% & > 50%", "<= 85%")]
    [InlineData("Mayor o igual a 17.90", "Entre 17.89 y 14.57", "Menor a 14.57")]
    [InlineData("70-86", "60-69.9", "<60")]
    public void WhatYellowAloneCannotMend_IsLeft(string green, string yellow, string red) =>
        Assert.All(Faults(green, yellow, red), finding => Assert.Empty(finding.Repairs));

    private static List<Finding> Faults(string green, string yellow, string red) =>
        Found.In(Drafts.Lit(green, yellow, red)).Where(finding => finding.Rule.Number is 3002 or 3003).ToList();
}

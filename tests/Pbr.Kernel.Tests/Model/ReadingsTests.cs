using System;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Model;

public sealed class ReadingsTests
{
    [Fact]
    public void SameFigureTwice_IsOne()
    {
        Readings readings = Read(add => add
            .Add("SP03", "C.5", "NVE", Year.Quarter(1), 20m)
            .Add("SP03", "C.5", "NVE", Year.Quarter(1), 20.00m));

        Assert.Single(readings.All);
    }

    [Fact]
    public void TwoFigures_StayTwo() => Assert.Equal(2, Read(add => add
        .Add("SP03", "C.5", "NVE", Year.Quarter(1), 20m)
        .Add("SP03", "C.5", "NVE", Year.Quarter(1), 21m)).Of("SP03").Length);

    [Fact]
    public void BuilderThatHasBuilt_RefusesMore()
    {
        ReadingsBuilder builder = new();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.AddAchieved("SP03", "C.5", Year.Year, 1m));
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void MissingTexts_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new ReadingsBuilder().Add("SP03", "C.5", null!, Year.Year, 1m));
        Assert.Throws<ArgumentNullException>(() => new ReadingsBuilder().AddAchieved(null!, "C.5", Year.Year, 1m));
    }
}

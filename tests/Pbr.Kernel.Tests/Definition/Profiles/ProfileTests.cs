using System;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.TrafficLights;
using Xunit;

namespace Pbr.Kernel.Tests.Profiles;

public sealed class ProfileTests
{
    private static readonly ObjectiveLevel[] Levels = Enum.GetValues<ObjectiveLevel>();

    public static TheoryData<string> Named => new("default", "federal", "coneval", "oaxaca");

    [Theory]
    [MemberData(nameof(Named))]
    public void BuiltIn_NamesItsSourcesAndFillsEveryLevel(string name)
    {
        Profile profile = Profile.Parse("pbr_profile = " + name);

        Assert.NotEmpty(profile.Sources);
        Assert.NotEmpty(profile.RequiredFields);
        Assert.All(Levels, level =>
        {
            Assert.NotEmpty(profile.Of(level).Types);
            Assert.NotEmpty(profile.Of(level).Dimensions);
            Assert.NotEmpty(profile.Of(level).Frequencies);
        });
    }

    [Theory]
    [InlineData("federal")]
    [InlineData("coneval")]
    public void UnverifiedSources_SayThatTheyAre(string name) =>
        Assert.Contains(Profile.Parse("pbr_profile = " + name).Sources, source => source.Contains("no verificado", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Named))]
    public void Default_PermitsWhateverAnotherPermits(string name)
    {
        Profile other = Profile.Parse("pbr_profile = " + name);

        Assert.All(Levels, level =>
        {
            Assert.Subset(Profile.Default.Of(level).Types.ToHashSet(), other.Of(level).Types.ToHashSet());
            Assert.Subset(Profile.Default.Of(level).Dimensions.ToHashSet(), other.Of(level).Dimensions.ToHashSet());
            Assert.Subset(Profile.Default.Of(level).Frequencies.ToHashSet(), other.Of(level).Frequencies.ToHashSet());
        });
        Assert.Subset(other.RequiredFields.ToHashSet(), Profile.Default.RequiredFields.ToHashSet());
        Assert.True(other.OverachievementLimit is null || other.OverachievementLimit <= Profile.Default.OverachievementLimit);
    }

    [Fact]
    public void Bands_OfABuiltInProfile_LightOnce()
    {
        string[] bands = [Profile.Oaxaca.GreenBand!, Profile.Oaxaca.YellowBand!, Profile.Oaxaca.RedBand!];

        Assert.All(bands, band => Assert.True(Band.Parse(band).IsReadable));
        Assert.All(new decimal[] { 0m, 69.99m, 70m, 89.99m, 90m, 130m }, value => Assert.Single(bands, band => Band.Parse(band).Contains(value)));
    }

    [Theory]
    [InlineData("pbr_goal_dimensions = eficacia, calidad")]
    [InlineData("pbr_goal_dimensions = Efficacy,QUALITY")]
    [InlineData("  pbr_goal_dimensions=eficacia ,calidad   # las dos\n; nada más\n\n")]
    public void Text_IsReadInBothLanguages(string text)
    {
        Profile profile = Profile.Parse(text);

        Assert.Equal([Dimension.Efficacy, Dimension.Quality], profile.Goal.Dimensions.ToArray());
        Assert.Equal(Profile.Default.Purpose, profile.Purpose);
    }

    [Fact]
    public void Text_ChangesTheProfileItNames_WhateverTheOrder()
    {
        Profile profile = Profile.Parse("pbr_overachievement_limit = 115 %\npbr_activity_frequencies = mensual, cuatrimestral, four-monthly\npbr_profile = Oaxaca");

        Assert.Equal(115m, profile.OverachievementLimit);
        Assert.Equal([Frequency.Monthly, Frequency.FourMonthly, Frequency.FourMonthly], profile.Activity.Frequencies.ToArray());
        Assert.Equal(Profile.Oaxaca.Goal, profile.Goal);
    }

    [Theory]
    [InlineData("pbr_overachievement_limit = ninguno")]
    [InlineData("pbr_overachievement_limit = none")]
    public void Nothing_IsAValue(string text) => Assert.Null(Profile.Parse(text).OverachievementLimit);

    [Fact]
    public void Anything_IsAnEmptyList() => Assert.Empty(Profile.Parse("pbr_goal_types = cualquiera").Goal.Types);

    [Theory]
    [InlineData("pbr_profile = federl", "federl")]
    [InlineData("pbr_goal_dimension = eficacia", "pbr_goal_dimension")]
    [InlineData("pbr_goal_dimensions = eficasia", "eficasia")]
    [InlineData("pbr_goal_dimensions =", "pbr_goal_dimensions")]
    [InlineData("pbr_purpose_frequencies = bianual", "bianual")]
    [InlineData("pbr_overachievement_limit = 1.3", "1.3")]
    [InlineData("pbr_overachievement_limit = mucho", "mucho")]
    [InlineData("pbr_green_band = verde", "verde")]
    [InlineData("cualquier cosa", "cualquier cosa")]
    public void WhatIsNotKnown_IsRefusedByName(string text, string culprit)
    {
        ProfileFormatException refused = Assert.Throws<ProfileFormatException>(() => Profile.Parse(text));

        ProfileProblem problem = Assert.Single(refused.Problems);
        Assert.Contains(culprit, problem.Message.Spanish);
        Assert.Contains(culprit, problem.Message.English);
        Assert.Contains(culprit, refused.Message);
    }

    [Fact]
    public void WhatIsNotKnown_LeavesTheRest()
    {
        ProfileReading reading = Profile.Read("pbr_profile = federal\npbr_goal_dimensions = eficasia\npbr_purpose_dimensions = calidad");

        Assert.Equal(Profile.Federal.Goal, reading.Profile.Goal);
        Assert.Equal([Dimension.Quality], reading.Profile.Purpose.Dimensions.ToArray());
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void Code_ChangesAProfileWithWith()
    {
        Profile own = Profile.Federal with
        {
            Goal = Profile.Federal.Goal with { Dimensions = [Dimension.Efficacy, Dimension.Quality] },
        };

        Assert.Equal([Dimension.Efficacy, Dimension.Quality], own.Of(ObjectiveLevel.Goal).Dimensions.ToArray());
        Assert.Equal(Profile.Federal.Activity, own.Activity);
    }
}

using System.Linq;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

/// <summary>What a user chooses in a project: the preset by one property, the profile in <c>.editorconfig</c>.</summary>
[Collection(EndToEnd.Name)]
public sealed class SettingsTests(PackedFeed feed)
{
    // An unused variable is of the preset recommended, two lights at once are of minimal, a computed unit is of strict.
    private static readonly string Mixed = Sheets.OverlapAndGap
        .Replace(".Variable(\"NVF\", \"Número de vinculaciones formalizadas\", Accumulation.Sum)", ".Variable(\"NVF\", \"Número de vinculaciones formalizadas\", Accumulation.Sum).Variable(\"NVX\", \"Otra\", Accumulation.Sum)", System.StringComparison.Ordinal)
        .Replace(".Unit(\"Porcentaje\")", ".Unit(System.Environment.NewLine)", System.StringComparison.Ordinal);

    [Theory]
    [InlineData("", "PBR2003 PBR3002 PBR3003")]
    [InlineData("minimal", "PBR3002 PBR3003")]
    [InlineData("recommended", "PBR2003 PBR3002 PBR3003")]
    [InlineData("Strict", "PBR2003 PBR3002 PBR3003")]
    public async Task Preset_ChoosesTheRules(string preset, string expected)
    {
        CommandResult build = (await new Consumer(feed, Mixed, properties: $"<PbrPreset>{preset}</PbrPreset>").Build()).Succeeded();

        string[] chosen = ["PBR2003", "PBR3002", "PBR3003"];
        Assert.Equal(expected, string.Join(" ", build.Messages.Select(message => message.Id).Where(chosen.Contains).Distinct().Order()));
    }

    [Fact]
    public async Task Preset_IsOverruledByEditorConfig()
    {
        Consumer consumer = new(feed, Mixed, properties: "<PbrPreset>minimal</PbrPreset>", editorConfig: "dotnet_diagnostic.PBR2003.severity = warning");

        Assert.Contains((await consumer.Build()).Messages, message => message.Id == "PBR2003");
    }

    [Fact]
    public async Task StrictPreset_SwitchesOnWhatIsOff()
    {
        const string severity = "dotnet_diagnostic.PBR9001.severity = warning";

        Assert.Contains((await new Consumer(feed, Mixed, editorConfig: severity).Build()).Messages, message => message.Id == "PBR9001");
        Assert.DoesNotContain((await new Consumer(feed, Mixed).Build()).Messages, message => message.Id == "PBR9001");
    }

    [Fact]
    public async Task UnknownPreset_IsAnErrorOfTheBuild()
    {
        CommandResult build = await new Consumer(feed, Sheets.Right, properties: "<PbrPreset>medium</PbrPreset>").Build();

        Assert.Contains("error : PbrPreset is 'medium', and there is no such preset. Write minimal, recommended or strict.", build.Output);
    }

    [Fact]
    public async Task Profile_IsReadFromEditorConfig()
    {
        Consumer consumer = new(feed, Sheets.Right, editorConfig: "pbr_profile = federal\npbr_component_frequencies = semestral");

        Assert.Contains((await consumer.Build()).Messages, message => message.Id == "PBR1011");
    }

    [Fact]
    public async Task UnreadableProfile_IsReported()
    {
        CommandResult build = await new Consumer(feed, Sheets.Right, editorConfig: "pbr_profile = federl").Build();

        Assert.Contains("warning PBR9002: The profile says 'pbr_profile = federl', but there is no profile 'federl'.", build.Output);
        Assert.DoesNotContain("AD0001", build.Output);
    }
}

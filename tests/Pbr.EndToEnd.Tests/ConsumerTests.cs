using System.Linq;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

[Collection(EndToEnd.Name)]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task RightSheet_BuildsWithoutAWord()
    {
        CommandResult build = await new Consumer(feed, Sheets.Right).Build();

        build.Succeeded();
        Assert.Equal([], build.Messages);
        Assert.DoesNotContain(": warning ", build.Output);
    }

    [Fact]
    public async Task RightSheet_Runs() => (await new Consumer(feed, Sheets.Right).Run("run")).Succeeded();

    [Fact]
    public async Task UndeclaredName_IsReportedAtItsCharacters()
    {
        CommandResult build = await new Consumer(feed, Sheets.Undeclared).Build();

        BuildMessage finding = Assert.Single(build.Messages);
        Assert.Equal("PBR2002", finding.Id);
        Assert.Equal(Sheets.PlaceOf(Sheets.Undeclared, "NVE / NVF"), (finding.Line, finding.Column));
        Assert.Contains("'NVE'", finding.Text);
        Assert.Contains("'NAEG'", finding.Text);
    }

    [Fact]
    public async Task MisspeltName_IsReportedAtItsCharacters()
    {
        CommandResult build = await new Consumer(feed, Sheets.Misspelt).Build();

        BuildMessage finding = build.Messages.First(message => message.Id == "PBR2002");
        Assert.Equal(Sheets.PlaceOf(Sheets.Misspelt, "NVFF"), (finding.Line, finding.Column));
        Assert.Contains("'NVF'", finding.Text);
    }

    [Fact]
    public async Task OverlapAndGap_AreReportedInTheBands()
    {
        CommandResult build = await new Consumer(feed, Sheets.OverlapAndGap).Build();

        Assert.Equal(["PBR3002", "PBR3003"], build.Messages.Select(message => message.Id).Order());
        int line = Sheets.PlaceOf(Sheets.OverlapAndGap, "<= 79%").Line;
        Assert.All(build.Messages, message => Assert.Equal(line, message.Line));
    }

    [Fact]
    public async Task FormatAnalyzers_RepairsTheSheet()
    {
        Consumer consumer = new(feed, Sheets.Misspelt);
        (await consumer.Run("restore")).Succeeded();
        (await consumer.Run("format", "analyzers", "--no-restore", "--diagnostics", "PBR2002", "--severity", "info")).Succeeded();

        Assert.Equal(Sheets.Right, consumer.Source);
        Assert.Equal([], (await consumer.Build()).Succeeded().Messages);
    }

    [Fact]
    public async Task FormatAnalyzers_MakesOneNameOfTwo()
    {
        Consumer consumer = new(feed, Sheets.Undeclared);
        (await consumer.Run("restore")).Succeeded();
        (await consumer.Run("format", "analyzers", "--no-restore", "--diagnostics", "PBR2002", "--severity", "info")).Succeeded();

        Assert.NotEqual(Sheets.Undeclared, consumer.Source);
        Assert.Equal([], (await consumer.Build()).Succeeded().Messages);
    }

    [Fact]
    public async Task PbrAnalyzersEnabled_False_Silences()
    {
        Consumer consumer = new(feed, Sheets.Undeclared, properties: "<PbrAnalyzersEnabled>false</PbrAnalyzersEnabled>");

        Assert.Equal([], (await consumer.Build()).Succeeded().Messages);
    }

    [Theory]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    [InlineData("none", null)]
    public async Task EditorConfig_DecidesTheSeverity(string configured, string? seen)
    {
        Consumer consumer = new(feed, Sheets.Undeclared, editorConfig: $"dotnet_diagnostic.PBR2002.severity = {configured}");

        Assert.Equal(seen, (await consumer.Build()).Messages.SingleOrDefault(message => message.Id == "PBR2002")?.Severity);
    }

    [Fact]
    public async Task PreferredUILang_Spanish_SpeaksSpanish()
    {
        CommandResult build = await new Consumer(feed, Sheets.Undeclared).Build("-property:PreferredUILang=es-MX");

        Assert.StartsWith("La fórmula usa 'NVE', que no está declarada", Assert.Single(build.Messages).Text);
    }
}

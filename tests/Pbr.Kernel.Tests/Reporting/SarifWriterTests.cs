using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Reporting;
using Pbr.Kernel.Rules;
using Xunit;

namespace Pbr.Kernel.Tests.Reporting;

public sealed class SarifWriterTests
{
    private const string Sheet = """
        {
          "code": "SP03", "fiscalyear": 2023,
          "objectives": [{ "level": "component", "code": "C.5.", "indicators": [{
            "code": "I.5.1.", "name": "Porcentaje de vinculaciones efectivas.",
            "formula": "PVE = (NVE / NVF) * 100",
            "variables": [{ "symbol": "PVE", "role": "result" }, { "symbol": "NAEG" }, { "symbol": "NVF" }]
          }] }]
        }
        """;

    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-MX");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void Results_AreWrittenAsKept()
    {
        IEnumerable<Finding> findings = MirJson.Read(Sheet, "definiciones/SP03 2023.mir.json").Findings.Where(one => one.Rule.Id is "PBR9004" or "PBR2002");

        using JsonDocument log = JsonDocument.Parse(SarifWriter.Write(findings, English));
        string results = string.Concat(
            Run(log).GetProperty("results").EnumerateArray().Select(result => result.GetRawText().ReplaceLineEndings("\n") + "\n"));

        Assert.Equal(File.ReadAllText(Path.Combine("Data", "Reporting", "results.json")).ReplaceLineEndings("\n"), Unindexed(results));
    }

    [Fact]
    public void Rules_AreTheWholeBookWithBothLanguages()
    {
        using JsonDocument log = JsonDocument.Parse(SarifWriter.Write([], Spanish));
        JsonElement driver = Run(log).GetProperty("tool").GetProperty("driver");

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        foreach ((JsonElement written, RuleInfo rule) in driver.GetProperty("rules").EnumerateArray().Zip(RuleBook.Rules))
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]+$", written.GetProperty("name").GetString());
            Assert.Equal(rule.Title.Spanish, Text(written, "shortDescription"));
            Assert.Contains(rule.Message.Spanish, Text(written, "help"));
            Assert.Contains(rule.Message.English, Text(written, "help"));
            Assert.Equal(rule.Preset != Preset.Strict, written.GetProperty("defaultConfiguration").GetProperty("enabled").GetBoolean());
        }
    }

    [Fact]
    public void RuleIndex_IsThePlaceOfTheRule()
    {
        using JsonDocument log = JsonDocument.Parse(SarifWriter.Write(MirJson.Read(Sheet).Findings, Spanish));
        JsonElement rules = Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(
            Run(log).GetProperty("results").EnumerateArray(),
            result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Culture_ChoosesTheMessages()
    {
        IReadOnlyList<Finding> findings = MirJson.Read(Sheet).Findings;

        Assert.Contains("La fórmula usa 'NVE'", SarifWriter.Write(findings, Spanish));
        Assert.Contains("The formula uses 'NVE'", SarifWriter.Write(findings, English));
    }

    [Fact]
    public void Writing_IsTheSameInEveryCurrentCulture()
    {
        string first = SarifWriter.Write(MirJson.Read(Sheet).Findings, Spanish);
        using CultureScope scope = new("ar-SA");

        Assert.Equal(first, SarifWriter.Write(MirJson.Read(Sheet).Findings, Spanish));
    }

    [Fact]
    public void FindingInCode_HasItsElementAndNoFile()
    {
        string code = SarifWriter.Write(RuleBook.Check(MirJson.Read(MirJson.Write(MirJson.Read(Sheet).Draft!)).Draft!), English);

        Assert.Contains("SP03 › C.5. › I.5.1.", code);
        Assert.DoesNotContain("SP03 2023", code);
    }

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];

    private static string Text(JsonElement rule, string name) => rule.GetProperty(name).GetProperty("text").GetString()!;

    /// <summary>The index of a rule changes whenever one is added before it.</summary>
    private static string Unindexed(string results) => string.Join('\n', results.Split('\n').Where(line => !line.Contains("\"ruleIndex\"", System.StringComparison.Ordinal)));
}

using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Exchange;

public sealed class MirJsonTests
{
    [Theory]
    [InlineData("", "PBR9003 (1,1)")]
    [InlineData("   ", "PBR9003 (1,4)")]
    [InlineData("[]", "PBR9005 (1,1)")]
    [InlineData("null", "PBR9005 (1,1)")]
    [InlineData("{\"code\": \"SP03\"} x", "PBR9003 (1,18)")]
    [InlineData("{\"code\": \"SP03\"", "PBR9003 (1,16)")]
    [InlineData("{'code': \"SP03\"}", "PBR9003 (1,2)")]
    [InlineData("{\"code\" \"SP03\"}", "PBR9003 (1,9)")]
    [InlineData("{\"code\": }", "PBR9003 (1,10)")]
    [InlineData("{\"code\": SP03}", "PBR9003 (1,10)")]
    [InlineData("{\"code\": \"\t\"}", "PBR9003 (1,11)")]
    [InlineData("{\"code\": \"\\ud83d\"}", "PBR9003 (1,11)")]
    [InlineData("{\"code\": \"a\\udca9b\"}", "PBR9003 (1,12)")]
    [InlineData("{\"code\": \"\\u12g4\"}", "PBR9003 (1,11)")]
    [InlineData("{\"budget\": +1}", "PBR9003 (1,12)")]
    [InlineData("{\"budget\": .5}", "PBR9003 (1,12)")]
    [InlineData("{\"budget\": 1.}", "PBR9003 (1,12)")]
    [InlineData("{\"budget\": 1e999999999999}", "PBR9005 (1,12)")]
    [InlineData("{\"budget\": 1e-400}", "PBR9005 (1,12)")]
    [InlineData("{\n\"budget\": NaN}", "PBR9003 (2,11)")]
    [InlineData("{\r\"budget\": NaN}", "PBR9003 (2,11)")]
    [InlineData("{\r\n\r\n  \"budget\": NaN}", "PBR9003 (3,13)")]
    [InlineData("\uFEFF{\"budget\": NaN}", "PBR9003 (1,12)")]
    [InlineData("{\u00A0\"code\": \"SP03\"}", "PBR9003 (1,2)")]
    [InlineData("{} /* x", "PBR9003 (1,4)")]
    [InlineData("{\"objectives\": [{ \"code\": \"C.1\" }]}", "PBR9005 (1,17)")]
    [InlineData("{\"objectives\": [{ \"level\": \"goal\", \"indicators\": [{ \"variables\": [{}] }] }]}", "PBR9005 (1,67)")]
    public void WrongText_IsAFindingAtLineAndColumn(string json, string expected)
    {
        MirReading reading = MirJson.Read(json);

        Assert.Equal(expected, string.Join("; ", reading.Problems.Select(one => $"{one.Rule.Id} {one.Place.Location}")));
        Assert.False(reading.IsSound);
    }

    [Fact]
    public void Deep_IsRefusedOnce()
    {
        MirReading reading = MirJson.Read(new string('[', 1_000_000));

        Assert.Null(reading.Draft);
        Assert.Contains("64", Assert.Single(reading.Problems).Message(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Long_IsRefusedOnce()
    {
        MirReading reading = MirJson.Read("{" + new string(' ', 16 * 1024 * 1024) + "}");

        Assert.Null(reading.Draft);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void ManyMistakes_AreReportedUpToAHundred() =>
        Assert.Equal(100, MirJson.Read("{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"x{i}\":1")) + "}").Problems.Length);

    [Theory]
    [InlineData("{ \"name\": \"x\", \"formula\": \"PVE = (NVE / NVF) * 100\" }", "NVE")]
    [InlineData("{ \"name\": \"x\", \"formula\": \"PVE\\t= (\\u004eVE / NVF) * 100\" }", "\\u004eVE")]
    [InlineData("{ \"name\": \"x\", \"formula\": \"\\\"PVE\\\" = (NV\\u0045 \\/ NVF) * 100\" }", "NV\\u0045")]
    public void Place_IsTheVeryCharactersOfTheFile(string indicator, string characters)
    {
        string json = "{ \"code\": \"SP03\",\n \"objectives\": [{ \"level\": \"goal\", \"indicators\": [" + indicator + "] }] }";

        Finding finding = MirJson.Read(json).Findings.First(one => one.Rule.Id == "PBR2002" && one.Place.Quote == "NVE");
        TextLocation place = finding.Place.Location!.Value;

        Assert.Equal(characters, json.Substring(place.Start, place.Length));
        Assert.Equal((2, json.IndexOf(characters, StringComparison.Ordinal) - json.IndexOf('\n', StringComparison.Ordinal)), (place.StartLine, place.StartColumn));
    }

    [Fact]
    public void UnreadableValue_MakesItsIndicatorNotEvaluable()
    {
        string json = """
            { "code": "SP03", "objectives": [{ "level": "goal", "indicators": [
              { "code": "I.1", "name": "a", "formula": "X = A", "variables": [{ "symbol": "X" }, { "symbol": "A" }], "frequency": "trimestrl" },
              { "code": "I.2", "name": "b", "formula": "X = A", "variables": [{ "symbol": "X" }, { "symbol": "A" }], "frequency": "trimestral" }] }] }
            """;
        MirReading reading = MirJson.Read(json);
        BudgetProgram program = reading.Build();

        Assert.False(program.Indicator("I.1")!.IsEvaluable);
        Assert.True(program.Indicator("I.2")!.IsEvaluable);
        Assert.Equal(reading.Findings.Select(one => one.Rule.Id).Order(StringComparer.Ordinal), program.Findings.Select(one => one.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Throws<ProgramDefinitionException>(reading.BuildStrict);
    }

    [Fact]
    public void WordOfTheFile_IsProposed()
    {
        Finding finding = Assert.Single(MirJson.Read("""{ "objetives": [] }""").Problems);

        Assert.Equal("'objetives' no es un miembro de un programa. Escriba 'objectives'.", finding.Message(System.Globalization.CultureInfo.GetCultureInfo("es-MX")));
        Assert.Equal("objectives", Assert.Single(finding.Repairs).TextAfter(finding.Place.Anchor!));
    }

    [Fact]
    public void NoStructure_CannotBeBuilt() => Assert.Throws<ProgramDefinitionException>(() => MirJson.Read("{").Build());

    [Fact]
    public void RuleSwitchedOff_IsSilent() =>
        Assert.Equal([], MirJson.Read("""{ "x": 1 }""", options: RuleOptions.Default.Without("PBR9004")).Problems);

    [Fact]
    public async Task File_IsReadFromEverySource()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + MirJson.Extension);
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("{ \"name\": \"Gestión\", \"x\": 1 }")];
        await File.WriteAllBytesAsync(path, bytes);
        try
        {
            MirReading[] readings = [MirJson.ReadFile(path), await MirJson.ReadFileAsync(path), MirJson.Read(new MemoryStream(bytes), path)];

            Assert.All(readings, one => Assert.Equal("Gestión", one.Draft!.Name.Value));
            Assert.All(readings, one => Assert.Equal($"{path}(1,23)", one.Problems.Single().Place.Location.ToString()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void OtherEncoding_IsAFindingWhereItBegins()
    {
        byte[] latin = Encoding.Latin1.GetBytes("{\n \"name\": \"Gestión\" }");
        Finding finding = Assert.Single(MirJson.Read(new MemoryStream(latin)).Problems);

        Assert.Equal("PBR9003 (2,16)", $"{finding.Rule.Id} {finding.Place.Location}");
    }

    [Fact]
    public void HalfACharacter_IsWrittenAsItsMark()
    {
        MirReading reading = MirJson.Read("{ \"name\": \"a\\ud83db\" }");

        Assert.Equal("a\uFFFDb", reading.Draft!.Name.Value);
        Assert.Contains("a\uFFFDb", MirJson.Write(reading.Draft));
    }

    [Fact]
    public void PlaceInCode_HasNoLocation() => Assert.Null(new Place(new Anchor(DraftField.Formula, "A = B")).Location);
}

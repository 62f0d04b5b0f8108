using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>
/// The seventeen sheets of programme SP03, Pachuca de Soto 2023, and its schedule, original and amended: what is found in each, and nothing more.
/// </summary>
public sealed class PublishedSheetsTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    private static readonly string[] Thirds = [">66.66", "<=66.66", "<33.33"];
    private static readonly string[] Eighty = [">80%", "<=79%", "<=50%"];
    private static readonly string[] Seventy = [">80%", "<=70%", "<=50%"];

    private static readonly decimal?[] Eighths = Drafts.Twelve(8.33m);
    private static readonly decimal?[] Quarters = [25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m];
    private static readonly decimal?[] Sixths = Drafts.Twelve(6.66m);
    private static readonly decimal?[] Amended = [6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m];

    public static TheoryData<string, string> Expected => new()
    {
        { "Fin", "PBR3002" },
        { "Propósito", "PBR3002 PBR3007" },
        { "C.1", "PBR3002 PBR3007 PBR4001 PBR4002" },
        { "C.2", "PBR3002 PBR3007 PBR4001 PBR4002" },
        { "C.3", "PBR2002 PBR3002 PBR3007 PBR4001 PBR4002" },
        { "C.4", "PBR2002 PBR3002 PBR3007" },
        { "C.5", "PBR2002 PBR3002 PBR3003 PBR3007 PBR4001 PBR4001 PBR4002" },
        { "A.1.1", "PBR3002 PBR3003 PBR3006" },
        { "A.1.2", "PBR3002 PBR3003 PBR3006" },
        { "A.2.1", "PBR2011 PBR2014 PBR3002 PBR3003 PBR3006" },
        { "A.2.2", "PBR2014 PBR3002 PBR3003 PBR3006" },
        { "A.3.1", "PBR3002 PBR3003 PBR3006" },
        { "A.3.2", "PBR3002 PBR3003 PBR3006" },
        { "A.4.1", "PBR3002 PBR3003 PBR3006" },
        { "A.4.2", "PBR2014 PBR3002 PBR3003 PBR3006" },
        { "A.5.1", "PBR3002 PBR3003 PBR3006" },
        { "A.5.2", "PBR2011 PBR3002 PBR3003 PBR3006" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Sheet_HasItsMistakesAndNoOthers(string element, string findings) => Assert.Equal(findings, Found.Ids(Sheet(element)));

    [Theory]
    [MemberData(nameof(Expected))]
    public void Sheet_IsJudgedAlikeInEveryCulture(string element, string findings)
    {
        foreach (string culture in new[] { "tr-TR", "ar-SA", "es-ES" })
        {
            using CultureScope scope = new(culture);
            Assert.Equal(findings, Found.Ids(Sheet(element)));
        }
    }

    [Theory]
    [InlineData("C.1")]
    [InlineData("C.2")]
    [InlineData("C.3")]
    public void TwelfthsOfAHundred_AreOnlyRounded(string element) =>
        Assert.Equal(Severity.Information, Assert.Single(Found.Of(4001, Sheet(element))).Severity);

    [Fact]
    public void BothEditionsOfTheScheduleOfC5_MissTheirTarget() =>
        Assert.Equal(
            ["79.92 80 Information", "89.73 90 Warning"],
            Found.Of(4001, Sheet("C.5")).Select(finding => $"{finding.Arguments[0]} {finding.Arguments[1]} {finding.Severity}"));

    private static IndicatorDraft Sheet(string element) => element switch
    {
        "Fin" => Percentage("$IIM = (NII/IS) * 100$", Thirds, "IIM", "NII", "IS").Measured(Frequency.Annual).Aimed(96m).Scheduled(December(96m)),
        "Propósito" => Percentage("TCI=(NIIA-NIIAA)/NIIAA *100", Thirds, "TCI", "NIIA", "NIIAA").Measured(Frequency.Annual).Aimed(25m).Scheduled(December(25m)),
        "C.1" => Percentage("$PMP = (NMP / NMS) * 100$", Thirds, "PMP", "NMP", "NMS").Measured(Frequency.Quarterly).Aimed(100m).Scheduled(Eighths),
        "C.2" => Percentage("$PSAIL\\_MTA = (NSAIIA / NSR) * 100$", Thirds, "PSAIL_MTA", "NSAIIA", "NSR").Measured(Frequency.Quarterly).Aimed(100m).Scheduled(Eighths),
        "C.3" => Percentage("$PSTI = (NSTI / NSTV) * 100$", Thirds, "PSTI", "NSTI", "NSTS").Measured(Frequency.Quarterly).Aimed(100m).Scheduled(Eighths),
        "C.4" => Percentage("$PDP = (NDIA / NDS) * 100$", Thirds, "PDP", "NDIA", "DS").Measured(Frequency.Quarterly).Aimed(100m).Scheduled(Quarters),
        "C.5" => Percentage("$PVE = (NVE/NVF) * 100$", Eighty, "PVE", "NAEG", "NVF").Measured(Frequency.Quarterly).Aimed(80m).Aimed(90m, Letter)
            .Scheduled(Sixths).Scheduled(Drafts.Schedule(Frequency.Monthly, Amended).By(Letter)),
        "A.1.1" => Count("$NPNM = PNM1 + PNM2 + \\dots + PNMn$", Seventy, "NPNM", "PNM", "n").Aimed(4m),
        "A.1.2" => Count("NCDA= CDA1+CDA2+...CDAn", Eighty, "NCDA", "CDA", "n").Aimed(87m),
        "A.2.1" => Count("NSIAIMT= (SIIMT1+SIIMT2+...SIIMTn)+(SAIMT1+SAIMT2+...SAIMTn)", Eighty, "NSIAIMT", "SAIMT", "n").Aimed(189m).Aimed(201m, Letter),
        "A.2.2" => Count("NSAPMTA= (NSAMTA1+NSAMTA2+...NSAMTAn) + (NSPMTA1+NSPMTA2+...NSPMTAn)", Eighty, "NSAPMTA", "NSAMTA", "NSPMTA", "n").Aimed(189m),
        "A.3.1" => Count("$NPA = PA1 + PA2 + \\dots + PAn$", Eighty, "NPA", "PA", "n").Aimed(5m),
        "A.3.2" => Count("NPR= PR1+PR2+...PRn", Eighty, "NPR", "PR", "n").Aimed(33m),
        "A.4.1" => Count("NSPICDA= SPICDA1+SPICDA2+...SPICDA <sub>n</sub>", Eighty, "NSPICDA", "SPICDA", "n").Aimed(8m),
        "A.4.2" => Count("$NSPAA = (SSPA1 + SSPA2 + \\dots + SSPAn) + (SAA1 + SAA2 + \\dots + SAA_n)$", Eighty, "NSPAA", "SSPA", "SAA", "n").Aimed(8m),
        "A.5.1" => Count("$NVF = VF1 + VF2 + \\dots + VF_n$", Eighty, "NVF", "VF", "n").Aimed(87m),
        _ => Count("NVEDVF= VE1+VE2+...VE <sub>n</sub>", Eighty, "NVEDVF", "VEDVF", "n").Aimed(70m),
    };

    private static IndicatorDraft Percentage(string formula, string[] bands, params string[] symbols) => Ascending(formula, bands, symbols).In("Porcentaje");

    private static IndicatorDraft Count(string formula, string[] bands, params string[] symbols) =>
        Ascending(formula, bands, symbols).In("Número").Measured(Frequency.Monthly);

    private static IndicatorDraft Ascending(string formula, string[] bands, string[] symbols) =>
        Drafts.Indicator(formula, symbols).Lit(bands[0], bands[1], bands[2]) with { Direction = Drafts.Known(DraftField.Direction, Direction.Ascending) };

    private static decimal?[] December(decimal value) => [.. Enumerable.Repeat<decimal?>(0m, 11), value];
}

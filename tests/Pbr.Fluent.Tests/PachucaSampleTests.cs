using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Pbr.Kernel;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Rules;

namespace Pbr.Fluent.Tests;

/// <summary>Programme SP03 of Pachuca: all of it can be said, its mistakes are found as published, and none is left in the corrected edition.</summary>
public sealed class PachucaSampleTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    public static TheoryData<string> Editions => ["Published", "Corrected"];

    private static BudgetProgram Edition(string name) => (BudgetProgram)Assembly.Load($"Pachuca.Sp03.{name}")
        .GetType("Pachuca.Sp03", throwOnError: true)!
        .GetMethod("Define", BindingFlags.Public | BindingFlags.Static)!
        .Invoke(null, null)!;

    [Theory]
    [MemberData(nameof(Editions))]
    public void Programme_IsComplete(string edition)
    {
        BudgetProgram program = Edition(edition);

        Assert.Equal(17, program.Indicators.Length);
        Assert.Equal(1375219.00m, program.Budget);
        Assert.Equal(21m, program.BeneficiaryCount);
        Assert.Equal(21, program.Alignments.Length);
        Assert.Equal(3, program.SignatoryPosts.Length);
        Assert.Equal(15, program.Diagnosis!.Causes.Length);
        Assert.Equal(5, program.Diagnosis.Effects.Length);
        Assert.Equal(7, program.Diagnosis.Risks.Length);
        Assert.Equal(7, program.Alternatives!.Criteria.Length);
        Assert.Equal(Letter, Assert.Single(program.Amendments).Letter);
        Assert.All(program.Matrix.AllObjectives, objective =>
        {
            Assert.NotEmpty(objective.Assumptions);
            Assert.NotEmpty(objective.MeansOfVerification);
            Assert.NotEmpty(objective.SourcesOfInformation);
            Assert.Single(objective.Indicators);
        });
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Targets_AreThoseOfBothEditionsOfTheDocument(string edition)
    {
        BudgetProgram program = Edition(edition);
        (string Code, decimal Baseline, decimal Original, decimal Latest)[] printed =
        [
            ("F", 0, 96, 97), ("P", 0, 25, 45), ("C.1", 100, 100, 100), ("C.2", 100, 100, 100), ("C.3", 100, 100, 100), ("C.4", 100, 100, 100), ("C.5", 0, 80, 90),
            ("A.1.1", 2, 4, 4), ("A.1.2", 84, 87, 87), ("A.2.1", 150, 189, 201), ("A.2.2", 150, 189, 201), ("A.3.1", 4, 5, 7), ("A.3.2", 9, 33, 33),
            ("A.4.1", 8, 8, 8), ("A.4.2", 8, 8, 8), ("A.5.1", 60, 87, 117), ("A.5.2", 50, 70, 105),
        ];

        Assert.All(printed, sheet =>
        {
            Indicator indicator = program.Indicator(sheet.Code)!;
            Assert.Equal(sheet.Baseline, indicator.Baseline?.Value);
            Assert.Equal((decimal?)sheet.Original, indicator.Targets[0].Value);
            Assert.Equal((decimal?)sheet.Latest, indicator.Targets[^1].Value);
            Assert.Equal(sheet.Original == sheet.Latest ? null : Letter, indicator.Targets[^1].Letter);
        });
    }

    [Theory]
    [InlineData("PBR2002", "C.3", "NSTV")]
    [InlineData("PBR2002", "C.4", "NDS")]
    [InlineData("PBR2002", "C.5", "NVE")]
    [InlineData("PBR2011", "A.2.1", "SIIMT")]
    [InlineData("PBR2011", "A.5.2", "VE")]
    [InlineData("PBR2014", "A.2.1", "n")]
    [InlineData("PBR2014", "A.2.2", "n")]
    [InlineData("PBR2014", "A.4.2", "n")]
    [InlineData("PBR3003", "A.1.1", "<=70%")]
    public void Published_HasTheMistake(string rule, string code, string quote) =>
        Assert.Contains(Edition("Published").Indicator(code)!.Findings, finding => finding.Rule.Id == rule && finding.Place.Quote == quote);

    [Fact]
    public void Published_CutsTheBandsOfNoSheet() =>
        Assert.All(Edition("Published").Indicators, indicator => Assert.Contains(indicator.Findings, finding => finding.Rule.Id == "PBR3002"));

    [Fact]
    public void Published_HasBothCalendarsOfC5OffTheirTargets()
    {
        IEnumerable<string> accumulated = Edition("Published").Indicator("C.5")!.Findings
            .Where(finding => finding.Rule.Id == "PBR4001")
            .Select(finding => finding.Message(CultureInfo.InvariantCulture));

        Assert.Collection(accumulated,
            message => Assert.Contains("79.92", message, StringComparison.Ordinal),
            message => Assert.Contains("89.73", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Published_KeepsEverySheetThatHasNoError()
    {
        BudgetProgram program = Edition("Published");

        Assert.Equal(
            ["I.3.1.", "I.4.1.", "I.5.1."],
            program.Indicators.Where(indicator => !indicator.IsEvaluable && indicator.Code is not null).Select(indicator => indicator.Code));
        Assert.Equal(12, program.Indicators.Count(indicator => indicator.IsEvaluable));
    }

    [Fact]
    public void Corrected_HasNoMistakes() =>
        Assert.Empty(Edition("Corrected").Findings.Where(finding => finding.Severity != Severity.Information).Select(finding => finding.ToString()));

    /// <summary>From 100 to 100 and from 8 to 8: the sheets are right if the level is to be kept, and only their authors know.</summary>
    [Fact]
    public void Corrected_AsksWhereTheTargetIsTheBaseline() =>
        Assert.Equal(
            ["I.1.1", "I.2.1", "I.3.1", "I.4.1", "A.4.1", "A.4.2"],
            Edition("Corrected").Findings.Where(finding => finding.Severity == Severity.Information && finding.Rule.Number == 4003).Select(finding => finding.Subject.Split(" › ")[^1]));

    [Fact]
    public void Corrected_C5_IsEvaluatedOverTheYear()
    {
        BudgetProgram program = Edition("Corrected");
        FiscalYear year = FiscalYear.Of(2023);
        ReadingsBuilder reported = new();
        for (int quarter = 1; quarter <= 4; quarter++)
        {
            reported.Add("SP03", "C.5", "NVE", year.Quarter(quarter), 21);
            reported.Add("SP03", "C.5", "NVF", year.Quarter(quarter), 26.25m);
        }

        IndicatorResult result = ReferenceEvaluator.Evaluate(program, reported.Build(), year.Year).For("SP03", "C.5")!;

        Assert.Equal(80m, result.Value);
        Assert.Equal(90m, result.Target);
        Assert.Equal(TrafficLight.Green, result.Light);
    }
}

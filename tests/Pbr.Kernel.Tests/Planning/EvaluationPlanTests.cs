using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;
using Pbr.Kernel.Tests.Bulk;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Planning;

public sealed class EvaluationPlanTests
{
    [Fact]
    public void SheetsThatDifferInNamesOnly_AreOneGroup()
    {
        EvaluationPlan plan = EvaluationPlan.Of(
        [
            Definitions.Percentage(),
            Definitions.Percentage("P1", "I2", "U2") with { Formula = "( A_1 / B_1 ) × 100", Variables = [new("A_1", Accumulation.Sum), new("B_1", Accumulation.Sum)] },
            Definitions.Percentage("P2") with { Formula = "(hechas/previstas)*100", Variables = [new("hechas", Accumulation.Sum), new("previstas", Accumulation.Sum)], Target = 12m },
        ]);

        Assert.Equal((3, 1, 1), (plan.Count, plan.GroupCount, plan.FormCount));
        Assert.Equal([0, 1, 2], plan.IndicatorsOf(0).ToArray());
        Assert.Equal((2, Frequency.Quarterly), (plan.InputCountOf(0), plan.GridOf(0)));
    }

    [Fact]
    public void WhatDiffers_PartsTheGroups()
    {
        IndicatorDefinition one = Definitions.Percentage();
        IndicatorDefinition[] others =
        [
            one with { Code = "I2", Formula = "NVE / NVF" },
            one with { Code = "I3", Frequency = Frequency.Monthly },
            one with { Code = "I4", Green = ">= 90", Yellow = "> 50 y < 90" },
            one with { Code = "I5", Basis = LightBasis.Compliance },
            one with { Code = "I6", Method = ComplianceMethod.TwoMinusRatio },
            one with { Code = "I7", Decimals = 1 },
            one with { Code = "I8", Variables = [new("NVE", Accumulation.Sum), new("NVF", Accumulation.Last)] },
        ];

        EvaluationPlan plan = EvaluationPlan.Of([one, .. others]);

        Assert.Equal(8, plan.GroupCount);
        Assert.Equal(2, plan.FormCount);
        for (int indicator = 0; indicator < plan.Count; indicator++) { Assert.Equal(indicator, plan.IndicatorsOf(plan.GroupOf(indicator))[plan.RowOf(indicator)]); }
    }

    [Fact]
    public void Codes_LeadToNumbersAndBack()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage("P1", "I1", "U1"), Definitions.Percentage("P2", "I1", "U2"), Definitions.Percentage("P1", "I.2", "U1")]);

        Assert.Equal((0, 1, 2, -1, -1), (plan.NumberOf("P1", "I1"), plan.NumberOf("P2", "I1"), plan.NumberOf("P1", "I.2"), plan.NumberOf("P2", "I.2"), plan.NumberOf("P3", "I1")));
        Assert.Equal([("P1", "I1"), ("P2", "I1"), ("P1", "I.2")], Enumerable.Range(0, 3).Select(i => (plan.ProgramOf(i), plan.CodeOf(i))));
        Assert.Equal(["P1", "P2"], plan.Programs.AsEnumerable());
        Assert.Equal(["U1", "U2"], plan.Units.AsEnumerable());
    }

    [Fact]
    public void CodesOfProgrammes_AreFoundInAnyPrintedForm()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Build(Percentage(), Percentage("I.5.2"))]);

        Assert.Equal((1, 1, 0), (plan.NumberOf("SP03", "I.5.2"), plan.NumberOf("SP03", "I5.2."), plan.NumberOf("SP03", plan.CodeOf(0))));
    }

    [Theory]
    [InlineData("PVE = (NVE / NVF) * 100", "NVE NVF")]
    [InlineData("NVF / NVE", "NVF NVE")]
    [InlineData("(A - B) / B * A", "A B")]
    [InlineData("(VE1 + VE2 + … + VEn) / n", "VE n")]
    [InlineData("5 * 2", "")]
    public void Inputs_AreTheNamesByFirstAppearance(string formula, string expected) =>
        Assert.Equal(expected, string.Join(' ', EvaluationPlan.Of([Definitions.Percentage() with { Formula = formula }]).InputsOf(0)));

    [Theory]
    [InlineData("")]
    [InlineData("A *")]
    [InlineData("(A / B")]
    [InlineData("?")]
    public void FormulaThatCannotBeRead_IsNotEvaluableAndLeavesTheOthersAlone(string formula)
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage() with { Formula = formula }, Definitions.Percentage("P1", "I2")]);
        ReadingColumns figures = new(plan, Year);
        figures.TrySet("P1", "I2", "NVE", Year.Quarter(1), 8m);
        figures.TrySet("P1", "I2", "NVF", Year.Quarter(1), 10m);

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal(new BulkResult(ResultStatus.NotEvaluable, null, null, null, false), results[0, Year.Month(1)]);
        Assert.Equal((ResultStatus.Evaluated, 80m), (results[1, Year.Quarter(1)].Status, results[1, Year.Quarter(1)].Value));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void DecimalsThatNoFigureHas_AreNotEvaluable(int decimals)
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage() with { Decimals = decimals }]);

        Assert.Equal(ResultStatus.NotEvaluable, new BulkEvaluator(plan).Evaluate(new ReadingColumns(plan, Year))[0, Year.Year].Status);
    }

    [Fact]
    public void CodeGivenTwice_IsTwoIndicatorsAndTheFirstIsFound()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage(), Definitions.Percentage() with { Formula = "NVE" }]);
        ReadingColumns figures = new(plan, Year);
        figures.Set(0, 0, 1, 1m);
        figures.Set(0, 1, 1, 2m);
        figures.Set(1, 0, 1, 7m);

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal(0, plan.NumberOf("P1", "I1"));
        Assert.Equal((50m, 7m), (results[0, Year.Quarter(1)].Value, results[1, Year.Quarter(1)].Value));
        Assert.Equal((50m, 7m), (results.Detail(0, Year.Quarter(1)).Value, results.Detail(1, Year.Quarter(1)).Value));
    }

    [Fact]
    public void ResultOfAnother_IsItsExactValue()
    {
        EvaluationPlan plan = EvaluationPlan.Of(
        [
            Definitions.Percentage("P1", "I2") with { Formula = "X * 3", Variables = [new("X", null, ResultOf: "I1")] },
            Definitions.Percentage("P1", "I1"),
            Definitions.Percentage("P1", "I3") with { Formula = "X", Variables = [new("X", null, ResultOf: "I3")] },
            Definitions.Percentage("P1", "I4") with { Formula = "X", Variables = [new("X", null, ResultOf: "I9")] },
        ]);
        ReadingColumns figures = new(plan, Year);
        figures.TrySet("P1", "I1", "NVE", Year.Quarter(1), 1m);
        figures.TrySet("P1", "I1", "NVF", Year.Quarter(1), 3m);

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Equal((100m, 33.33m), (results[0, Year.Quarter(1)].Value, results[1, Year.Quarter(1)].Value));
        Assert.Equal((ResultStatus.NotEvaluable, ResultStatus.NotEvaluable), (results[2, Year.Quarter(1)].Status, results[3, Year.Quarter(1)].Status));
    }

    [Fact]
    public void OtherFiscalYear_IsNotDue()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage() with { FiscalYear = FiscalYear.Of(2023) }, Definitions.Percentage("P2")]);

        BulkResults results = new BulkEvaluator(plan).Evaluate(Definitions.Figures(plan, missingOneIn: 1000));

        Assert.Equal(Enumerable.Repeat(ResultStatus.NotDue, 12), results.Months.Select(month => results[0, Year.Month(month)].Status));
        Assert.Equal(ResultStatus.Evaluated, results[1, Year.Year].Status);
    }

    [Fact]
    public void Misuse_IsAnExceptionThatSaysTheWayOut()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage()]);
        BudgetProgram program = Build(Percentage());

        Assert.Throws<ArgumentNullException>(() => EvaluationPlan.Of((IReadOnlyList<IndicatorDefinition>)null!));
        Assert.Throws<ArgumentNullException>(() => EvaluationPlan.Of((IEnumerable<BudgetProgram>)null!));
        Assert.Throws<ArgumentNullException>(() => plan.NumberOf(null!, "I1"));
        Assert.Throws<ArgumentNullException>(() => plan.NumberOf("P1", null!));
        Says<ArgumentException>("Definition 1 is null.", () => EvaluationPlan.Of([Definitions.Percentage(), null!]));
        Says<ArgumentException>("One of the programmes is null.", () => EvaluationPlan.Of([program, null!]));
        Says<ArgumentException>("Two programmes have the code 'SP03'. Plan one of them, or give the other a code of its own.", () => EvaluationPlan.Of([program, program]));
        Says<ArgumentException>(
            "The indicators of the programme 'P1' are of different fiscal years. Give them one year, or the programmes of two years two codes.",
            () => EvaluationPlan.Of([Definitions.Percentage(), Definitions.Percentage("P1", "I2") with { FiscalYear = Year }]));
        foreach (int indicator in new[] { -1, 1, int.MaxValue })
        {
            Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 0.", () => plan.CodeOf(indicator));
            Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 0.", () => plan.ProgramOf(indicator));
            Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 0.", () => plan.GroupOf(indicator));
            Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 0.", () => plan.RowOf(indicator));
            Says<ArgumentOutOfRangeException>("The plan has indicators 0 to 0.", () => plan.InputsOf(indicator));
        }

        Assert.Throws<IndexOutOfRangeException>(() => plan.IndicatorsOf(1).Length);
        Assert.Throws<IndexOutOfRangeException>(() => plan.InputCountOf(-1));
        Assert.Throws<IndexOutOfRangeException>(() => plan.GridOf(1));

        static void Says<T>(string text, Action act)
            where T : Exception => Assert.StartsWith(text, Assert.Throws<T>(act).Message, StringComparison.Ordinal);
    }
}

using System;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Planning;
using Pbr.Kernel.Tests.Evaluation;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Any row explains itself, whatever it was planned of.</summary>
public sealed class BulkDetailTests
{
    private static readonly CultureInfo s_spanish = CultureInfo.GetCultureInfo("es-MX");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void LeanDefinition_IsExplainedInBothLanguages()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage()]);
        ReadingColumns figures = new(plan, Year);
        figures.Set(0, 0, 1, 84m);
        figures.Set(0, 1, 1, 105m);
        BulkResults results = new BulkEvaluator(plan).Evaluate(figures);

        Assert.Contains("PVE = (84 / 105) × 100 = 80.00 → verde", results.Explain(0, Year.Quarter(1), s_spanish), StringComparison.Ordinal);
        Assert.Contains("PVE = (84 / 105) × 100 = 80.00 → green", results.Explain(0, Year.Quarter(1), s_english), StringComparison.Ordinal);
        Assert.Equal((84m / 105m * 100m, "I1"), (results.Detail(0, Year.Quarter(1)).Value, results.Detail(0, Year.Quarter(1)).Indicator.Code));
        Assert.Equal(["NVE", "NVF"], results.Detail(0, Year.Quarter(1)).Variables.Select(variable => variable.Symbol));
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("en-US")]
    public void Programme_IsExplainedAsTheReferenceDoes(string culture)
    {
        CultureInfo language = CultureInfo.GetCultureInfo(culture);
        BudgetProgram program = Build(Percentage(), Percentage("I.5.2", "A = B * 2") with { Variables = List(Variable("A"), Variable("B", resultOf: "I.5.1")) });
        Readings readings = Quarters((20, 25), (22, 30), (null, 25), (21, 25));
        EvaluationPlan plan = EvaluationPlan.Of([program]);

        BulkResults results = new BulkEvaluator(plan).Evaluate(ReadingColumns.Of(plan, readings, Year), new BulkOptions { AsOf = [Year.Year] });

        foreach (ReportingPeriod asOf in new[] { Year.Month(1), Year.Quarter(2), Year.Quarter(3), Year.Year })
        {
            EvaluationResults expected = ReferenceEvaluator.Evaluate(program, readings, asOf);
            for (int i = 0; i < expected.Count; i++) { Assert.Equal(expected[i].Explain(language), results.Explain(i, asOf, language)); }
        }
    }

    [Fact]
    public void PublishedProgrammeOfAFile_IsWhatTheReferenceGives()
    {
        string file = System.IO.Path.Combine(Pbr.Tests.RepositoryRoot.Path, "samples", "Pachuca.C5.Json", "SP03.mir.json");
        BudgetProgram program = MirJson.Read(System.IO.File.OpenRead(file), "SP03.mir.json").Build();
        FiscalYear year = program.FiscalYear!.Value;
        ReadingsBuilder builder = new();
        foreach (Indicator indicator in program.Indicators)
        {
            foreach (ReportingPeriod period in ReportingPeriod.AllIn(year, indicator.ReadingGrid))
            {
                foreach (FormulaInput input in indicator.Inputs) { builder.Add(program.Code, indicator.Key, input.Name, period, (period.Number * 7) + input.Name.Length); }
            }
        }

        Readings readings = builder.Build();
        Assert.Contains(program.Indicators, indicator => indicator.IsEvaluable);
        EvaluationOptions sums = new() { UndeclaredAccumulation = Accumulation.Sum };
        Assert.DoesNotContain(BothWays.Evaluate(program, readings, year.Year), result => result.Value is not null);
        Assert.Contains(BothWays.Evaluate(program, readings, year.Year, sums), result => result.Value is not null);
        Assert.Equal(program.Indicators.Length, BothWays.Evaluate(program, readings, FiscalYear.Of(2031).Year).Count(result => result.Status is ResultStatus.NotDue or ResultStatus.NotEvaluable));
    }

    [Fact]
    public void ConflictingFigures_AreTold()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage()]);
        ReadingColumns figures = new(plan, Year);
        figures.Set(0, 0, 1, 84m);
        figures.Set(0, 0, 1, 85m);
        figures.Set(0, 1, 1, 105m);

        string explanation = new BulkEvaluator(plan).Evaluate(figures).Explain(0, Year.Quarter(1), s_spanish);

        Assert.StartsWith("PVE = (NVE / 105) × 100 → datos en conflicto", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void FormulaThatCannotBeRead_SaysSo()
    {
        EvaluationPlan plan = EvaluationPlan.Of([Definitions.Percentage() with { Formula = "NVE / / NVF" }]);
        BulkResults results = new BulkEvaluator(plan).Evaluate(new ReadingColumns(plan, Year));

        Assert.Equal(ResultStatus.NotEvaluable, results.Detail(0, Year.Year).Status);
        Assert.NotEqual("", results.Explain(0, Year.Year, s_spanish));
    }

    [Fact]
    public void TargetThatIsAQuotient_StaysOne()
    {
        // Last year 57 of 61; this year 4560 of 6100, which is 80 per cent of it exactly. Rounded to 93.44, the target would be missed by a hair.
        IndicatorDefinition definition = Definitions.Percentage() with
        {
            Target = 5700m, TargetDivisor = 61m, Decimals = 6, Basis = LightBasis.Compliance, Green = ">= 80%", Yellow = "< 80% y >= 50%", Red = "< 50%",
        };
        EvaluationPlan plan = EvaluationPlan.Of([definition, definition with { Code = "I2", TargetDivisor = 0m }]);
        ReadingColumns figures = new(plan, Year);
        foreach (int indicator in new[] { 0, 1 })
        {
            figures.Set(indicator, 0, 1, 4560m);
            figures.Set(indicator, 1, 1, 6100m);
        }

        BulkResults results = new BulkEvaluator(plan).Evaluate(figures, new BulkOptions { Evaluation = EvaluationOptions.Default with { JudgeExactFigure = true } });

        Assert.Equal((80m, TrafficLight.Green), (results[0, Year.Quarter(1)].Compliance, results[0, Year.Quarter(1)].Light));
        string explanation = results.Explain(0, Year.Quarter(1), CultureInfo.GetCultureInfo("en"));
        Assert.Contains("; (4560/61) / (5700/61) × 100 = 80.00% → green", explanation, StringComparison.Ordinal);
        Assert.Equal((null, null), (results[1, Year.Quarter(1)].Compliance, results[1, Year.Quarter(1)].Light));
    }
}

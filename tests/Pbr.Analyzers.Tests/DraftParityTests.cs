using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>The compiler reads the same draft as the builders write.</summary>
public sealed class DraftParityTests
{
    private const string Everything = """
        using NodaTime;
        using Pbr.Fluent;
        using Pbr.Kernel;

        static class Case
        {
            const string Code = "SP" + "03";

            public static IBuildStage Program() => Mir.Program(Code, name: "Vinculación interinstitucional")
                .FiscalYear(2023)
                .Dependency("19", "Secretaría")
                .ResponsibleUnit("1920", "Dirección de Vinculación")
                .Definition("Qué es")
                .Beneficiaries(1200, "Personas")
                .Budget(1_500_000.50m)
                .Alignment("PMD", "1.2.B.14", "Línea").Alignment(code: "9.b", catalogue: "ODS", text: "Meta")
                .SignatoryPosts("Titular", "Enlace")
                .Diagnosis(diagnosis => diagnosis
                    .Problem("P").Intervention("I").ExpectedResult("R").PotentialPopulation("PP").TargetPopulation("PO")
                    .ReferenceIndicators("a", "b").Risks("r").Effect("e", "f").Cause("C.1", "c", "m"))
                .Alternatives(alternatives => alternatives
                    .Scale("Mejor = 5").Alternatives("A", "B").Criterion("Costo", 5m, 3).PrintedTotals(5, 3m)
                    .TieRule("El menor costo").Chosen("A").Discarded("B"))
                .Amendment("SPyE/1414", amendment => amendment
                    .Date(new LocalDate(2023, 12, 21)).Subject("Ajuste").Reason("Motivo").Answers("SPyE/1300").Elements("C.5", "A.5.1").Annexes("Anexo 1"))
                .Plan("Plan Municipal de Desarrollo", plan => plan
                    .CitedAs("PMD").Period(2022, 2024).Definition("d").ResponsibleUnit("u").SignatoryPosts("Titular")
                    .Alignment("PED", "3.5.a", "Índice")
                    .Element(PlanElementKind.Axis, "1", "Eje", axis => axis
                        .Element(PlanElementKind.Objective, "Objetivo", objective => objective.Alignment("ODS", "9", "Industria").Under("D1"))
                        .Element(PlanElementKind.LineOfAction, "1.1", "Línea").Element(PlanElementKind.Strategy, "Estrategia")
                        .Element(PlanElementKind.Activity, "1.1.1", "Actividad", activity => activity
                            .CoveredBy("C9A1").BudgetPrograms("SP03").Responsibles("Titular")
                            .Indicator(one => one.Unit("Reportes").Target(1560).SpeaksOf("C9A1").TrafficLight(">= 80%", "< 80%", "<= 50%")
                                .MonthlySchedule(1, null).MeansOfVerification("m"))))
                    .Indicator("Índice", one => one.Target(5m, 2024).Baseline(1).Schedule(Frequency.Quarterly, ScheduleStyle.Level, 1, 2))
                    .Indicator("3.5.a", "Índice", one => one.Baseline(102_137m, 2022).MonthlySchedule(ScheduleStyle.OneOff, 1)))
                .Plan("Programa Operativo Anual", plan => plan.Year(2023))
                .Report("Informe Trimestral 2024", report => report
                    .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre").Date(new LocalDate(month: 1, year: 2025, day: 15))
                    .Variation(VariationConvention.ProgrammedMinusAchieved).Alignment("PMD", "10.1", "Objetivo").SignatoryPosts("Titular")
                    .Row("Componente 1", "Porcentaje", row => row.Style(ScheduleStyle.Instalments)
                        .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Variation(0, 0, 0, 15).Accumulated(100, 85, null)
                        .Explanation("e").Evidence("Circular")
                        .Evidence("Oficio", proof => proof.Folio("IMP/1").Date(new(2024, 11, 26)).Period(4).Answers("SFT/2", new LocalDate(2024, 10, 24))))
                    .Row("F", row => row.Evidence("Oficio", proof => proof.Answers("SFT/3"))))
                .Report("Informe Anual", report => report.Period(Frequency.Annual, 1))
                .Goal("Contribuir", goal => goal.Indicator("Índice", indicator => indicator.ExternalMethod("IMCO").Unit("Posición")))
                .Purpose("La dependencia", purpose => purpose.Assumptions("s1", "s2").SourcesOfInformation("f").MeansOfVerification("m1", "m2"))
                .Component("C.5", "Resultados", component => component
                    .Indicator("I.5.1", "Porcentaje", indicator => indicator
                        .Definition("Mide").Type(IndicatorType.Management).Measures(Dimension.Efficacy, Dimension.Quality)
                        .Direction(Direction.Ascending).AmendedDirection(Direction.Descending, "SPyE/1414").Frequency(Frequency.Quarterly).FulfilmentPeriod(Frequency.Annual).MeansOfVerification("m")
                        .Formula("PVE = (NVE / NVF) * 100")
                        .Result("PVE", "Porcentaje")
                        .Variable("NVE", "Efectivas", Accumulation.Sum, unit: "Vinculación")
                        .Variable("NVF", "Formalizadas", resultOf: "I.A.5.1", baseline: 60, target: 87m).AmendedFormula("PVE = NVE / NVF", "SPyE/1414").Index("n", "Número").VariablesUnit("Vinculación")
                        .Unit("Porcentaje").Decimals(1).Baseline(-1.5m, 2022).Target(80).AmendedTarget(60m, "SPyE/1414")
                        .Compliance(ComplianceMethod.AchievedOverTarget)
                        .TrafficLight(LightBasis.Value, green: "> 80%", red: "<= 50%", yellow: "<= 79%")
                        .TrafficLightReason("Otra escala")
                        .AmendedTrafficLight("SPyE/1414", "> 70", "<= 70", "< 50")
                        .AmendedTrafficLight("SPyE/1500", LightBasis.Compliance, green: "> 71", yellow: "<= 71", red: "< 51")
                        .MonthlySchedule(ScheduleStyle.Instalments, 6.66m, null, 7, default, 0m)
                        .AmendedSchedule("SPyE/1414", 1m, 2m))
                    .Activity("A.5.1", "Formalizar", activity => activity.Indicator("Otro", indicator => indicator
                        .Formula("X = A").Variable("A", "a").UnavailableBaseline("Indicador nuevo").TrafficLight("> 1", "1", "< 1").QuarterlySchedule(1, 2, 3, 4))))
                .Activity("A.6.1", "Suelta", activity => activity.Indicator("Q", indicator => indicator
                    .Formula("X = A").Schedule(Frequency.Semiannual, ScheduleStyle.Cumulative, 1m, 2m)));
        }
        """;

    [Fact]
    public Task EveryCall_IsReadAsItIsWritten() => Same(Everything);

    [Fact]
    public async Task EveryCall_IsReadFromItsText()
    {
        DraftProbe probe = await Same(readsText: true, Everything.Replace("default, 0m", "null, 0m", StringComparison.Ordinal));

        Assert.Equal([], probe.ReadFromOperations);
    }

    [Theory]
    [InlineData("method group", "component => component.Indicator(\"I.1\", \"Uno\", Sheets.One)", "public static void One(IIndicatorStage i) => i.Formula(\"A = B\").Variable(\"B\", \"b\");")]
    [InlineData("forwarding lambda", "component => component.Indicator(\"I.1\", \"Uno\", i => Sheets.One(i))", "public static void One(IIndicatorStage i) => i.Formula(\"A = B\").Variable(\"B\", \"b\");")]
    [InlineData("component in a method", "Sheets.C1", "public static void C1(IComponentObjectiveStage c) { c.Assumptions(\"s\"); c.Indicator(\"I.1\", \"Uno\", One); } static void One(IIndicatorStage i) => i.Unit(\"u\");")]
    [InlineData("extension that goes on", "component => component.Standard().Activity(\"A.1.1\", \"a\", a => a.Assumptions(\"x\"))", "public static IComponentObjectiveStage Standard(this IComponentObjectiveStage c) => c.Assumptions(\"s\");")]
    [InlineData("before and after", "component => { component.Assumptions(\"a\"); Sheets.Two(component); component.Assumptions(\"c\"); }", "public static void Two(IComponentObjectiveStage c) => c.Assumptions(\"b\");")]
    [InlineData("local", "component => component.Indicator(\"I.1\", \"Uno\", i => { IVariableStage v = i.Formula(\"A = B\"); v.Variable(\"B\", \"b\"); v.Unit(\"u\"); })", "")]
    [InlineData("local function", "component => { One(component); static void One(IComponentObjectiveStage c) => c.Assumptions(\"b\"); }", "")]
    [InlineData("generic helper", "component => Sheets.Pass<int>(component)", "public static void Pass<T>(IComponentObjectiveStage c) => c.Assumptions(\"b\");")]
    [InlineData("collection and array", "component => component.Assumptions([\"a\", \"b\"]).Assumptions(new[] { \"c\" }).Assumptions().Indicator(\"I.1\", \"Uno\", i => i.MonthlySchedule([1m, null, 3]))", "")]
    public Task Definition_MayBeSplit(string way, string component, string sheets)
    {
        Assert.NotEqual("", way);
        return Same(
            $$"""
            using Pbr.Fluent;
            using Pbr.Kernel;

            static class Case
            {
                public static IBuildStage Program() => Mir.Program("SP03", "Programa").Component("C.1", "Uno", {{component}});
            }
            """,
            $$"""
            using Pbr.Fluent;
            using Pbr.Kernel;

            static class Sheets
            {
                {{sheets}}
            }
            """);
    }

    private static async Task Same(params string[] files)
    {
        await Same(readsText: true, files);
        await Same(readsText: false, files);
    }

    private static async Task<DraftProbe> Same(bool readsText, params string[] files)
    {
        CSharpCompilation compilation = Source.Compile(files);
        DraftProbe probe = new(readsText);
        Assert.Equal([], (await Source.Analyze(compilation, probe)).Select(one => one.ToString()));

        Assert.Equal(DraftText.Of(Snippet.Run(compilation)), DraftText.Of(Assert.Single(probe.Programs)));
        return probe;
    }
}

namespace Pbr.Fluent.Tests;

/// <summary>The stages are the grammar: a wrong order does not compile, and everything may be left out.</summary>
public sealed class StageOrderTests
{
    private const string Start = """Mir.Program("SP03", "Vinculación")""";

    [Theory]
    [InlineData(""".Component("C.1", "Sistemas.", c => { }).Goal("Contribuir.", g => { })""", "Goal")]
    [InlineData(""".Component("C.1", "Sistemas.", c => { }).Purpose("La población.", p => { })""", "Purpose")]
    [InlineData(""".Purpose("La población.", p => { }).Goal("Contribuir.", g => { })""", "Goal")]
    [InlineData(""".Goal("Contribuir.", g => { }).Goal("Contribuir.", g => { })""", "Goal")]
    [InlineData(""".Purpose("La población.", p => { }).Purpose("La población.", p => { })""", "Purpose")]
    [InlineData(""".Goal("Contribuir.", g => { }).FiscalYear(2023)""", "FiscalYear")]
    [InlineData(""".Component("C.1", "Sistemas.", c => { }).Budget(1)""", "Budget")]
    [InlineData(""".Goal("Contribuir.", g => { }).Plan("PMD", p => { })""", "Plan")]
    [InlineData(""".Component("C.1", "Sistemas.", c => { }).Report("Informe", r => { })""", "Report")]
    [InlineData(""".Plan("PMD", p => p.Period(2022, 2024).CoveredBy("C.1"))""", "CoveredBy")]
    [InlineData(""".Report("Informe", r => r.Row("C.1", w => w.FiscalYear(2024)))""", "FiscalYear")]
    public void Programme_InTheWrongOrder_DoesNotCompile(string calls, string refused) =>
        Assert.Equal([$"CS1061 {refused}"], Snippet.ErrorsOf(Start + calls));

    [Theory]
    [InlineData(""".Activity("A.1.1", "Diseño.", a => { }).Indicator("Número", i => { })""", "Indicator")]
    [InlineData(""".Activity("A.1.1", "Diseño.", a => { }).Assumptions("Que haya.")""", "Assumptions")]
    [InlineData(""".Component("C.2", "Sistemas.", c => { })""", "Component")]
    public void Component_InTheWrongOrder_DoesNotCompile(string calls, string refused) =>
        Assert.Equal([$"CS1061 {refused}"], Snippet.ErrorsOf($$"""{{Start}}.Component("C.1", "Sistemas.", c => c{{calls}})"""));

    [Theory]
    [InlineData(""".Variable("A", "Una")""", "Variable")]
    [InlineData(""".Type(IndicatorType.Management).Result("A", "Una")""", "Result")]
    [InlineData(""".Index("n", "Número")""", "Index")]
    [InlineData(""".ExternalMethod("INEGI").Variable("A", "Una")""", "Variable")]
    [InlineData(""".ExternalMethod("INEGI").Formula("A / B")""", "Formula")]
    [InlineData(""".Formula("A / B").Formula("A / B")""", "Formula")]
    [InlineData(""".Formula("A / B").Unit("Número").Variable("A", "Una")""", "Variable")]
    [InlineData(""".Target(80).Formula("A / B")""", "Formula")]
    [InlineData(""".TrafficLight("> 80", "<= 80", "< 50").Target(80)""", "Target")]
    [InlineData(""".MonthlySchedule(1, 2).Baseline(80)""", "Baseline")]
    [InlineData(""".MonthlySchedule(1, 2).TrafficLight("> 80", "<= 80", "< 50")""", "TrafficLight")]
    [InlineData(""".QuarterlySchedule(1, 2).Unit("Número")""", "Unit")]
    [InlineData(""".AmendedFormula("A / B", "Oficio")""", "AmendedFormula")]
    [InlineData(""".Target(80).AmendedTrafficLight("Oficio", "> 80", "<= 80", "< 50")""", "AmendedTrafficLight")]
    public void Sheet_InTheWrongOrder_DoesNotCompile(string calls, string refused) =>
        Assert.Equal([$"CS1061 {refused}"], Snippet.ErrorsOf($$"""{{Start}}.Goal("Contribuir.", g => g.Indicator("Porcentaje", i => i{{calls}}))"""));

    [Theory]
    [InlineData(".Build()")]
    [InlineData(""".Component("C.1", "Sistemas.", c => { }).Build()""")]
    [InlineData(""".Activity("A.1.1", "Diseño.", a => { }).Component("C.1", "Sistemas.", c => { }).BuildStrict()""")]
    [InlineData(""".Plan("PMD", p => { }).Report("Informe", r => { }).Build()""")]
    [InlineData(""".Goal("Contribuir.", g => g.Indicator("Porcentaje", i => i.Target(80).Definition("Mide."))).ToDraft()""")]
    [InlineData(""".Goal("Contribuir.", g => g.Indicator("Porcentaje", i => i.MonthlySchedule(1, 2).Frequency(Frequency.Monthly))).Build()""")]
    [InlineData(""".Goal("Contribuir.", g => g.Indicator("Porcentaje", i => i.Formula("A / B").TrafficLight(green: "> 80", yellow: "<= 80", red: "< 50"))).Build()""")]
    public void Definition_WithPartsLeftOut_Compiles(string calls) => Assert.Empty(Snippet.ErrorsOf(Start + calls));
}

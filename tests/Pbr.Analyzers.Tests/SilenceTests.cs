using System.Threading.Tasks;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>What the compiler cannot know is not spoken of; what is wrong in itself still is.</summary>
public sealed class SilenceTests
{
    private const string Helpers = """
        static string Dynamic() => "x";
        static void Elsewhere(System.Action<IIndicatorStage> action) { }
        static readonly System.Collections.Generic.List<object> Kept = new();
        """;

    [Theory]
    [InlineData("formula is computed", """.Formula(Dynamic()).Variable("ZZ", "z")""")]
    [InlineData("symbol is computed", """.Formula("PVE = ZZ").Variable(Dynamic(), "z")""")]
    [InlineData("interpolated value", """.Formula($"PVE = {Dynamic()}").Variable("ZZ", "z")""")]
    [InlineData("target is computed", """.Formula("P = ZZ").Variable("ZZ", "z").Target(Dynamic().Length).QuarterlySchedule(1, 2, 3, 4)""")]
    [InlineData("figure is computed", """.Formula("P = ZZ").Variable("ZZ", "z").Target(80).QuarterlySchedule(1, 2, 3, Dynamic().Length)""")]
    [InlineData("figures are computed", """.Formula("P = ZZ").Variable("ZZ", "z").Target(80).QuarterlySchedule(new decimal?[4])""")]
    [InlineData("spread of figures", """.Formula("P = ZZ").Variable("ZZ", "z").Target(80).QuarterlySchedule([1m, .. new decimal?[] { 2m }])""")]
    [InlineData("frequency is computed", """.Frequency((Frequency)Dynamic().Length).Formula("P = ZZ").Variable("ZZ", "z").Target(10).QuarterlySchedule(1, 2, 3, 4)""")]
    [InlineData("band is computed", """.Formula("P = ZZ").Variable("ZZ", "z").TrafficLight("> 80%", Dynamic(), "<= 50%")""")]
    public Task NotConstant_IsSilent(string why, string calls)
    {
        Assert.NotEqual("", why);
        return Verify.Diagnostics(Verify.Sheet(calls, Helpers));
    }

    [Theory]
    [InlineData("condition", """{ if (Dynamic() == "") { indicator.Formula("P = ZZ"); } }""")]
    [InlineData("either", """{ IVariableStage v = Dynamic() == "" ? indicator.Formula("P = ZZ") : indicator.Formula("P = YY"); v.Variable("YY", "y"); }""")]
    [InlineData("loop", """{ IVariableStage v = indicator.Formula("P = ZZ + YY"); foreach (string s in new[] { "ZZ" }) { v.Variable("YY", "y"); } }""")]
    [InlineData("early return", """{ if (Dynamic() == "") { return; } indicator.Formula("P = ZZ"); }""")]
    [InlineData("try", """{ try { indicator.Formula("P = ZZ"); } finally { } }""")]
    [InlineData("kept", """{ IVariableStage v = indicator.Formula("P = ZZ"); Kept.Add(v); }""")]
    [InlineData("kept in an outer place", """{ object o; o = indicator.Formula("P = ZZ"); Kept.Add(o); }""")]
    [InlineData("assigned", """{ IVariableStage v; v = indicator.Formula("P = ZZ"); v.Variable("ZZ", "z"); }""")]
    [InlineData("delegate", """{ System.Action<IVariableStage> more = v => v.Variable("ZZ", "z"); more(indicator.Formula("P = ZZ")); }""")]
    [InlineData("captured", """{ IVariableStage v = indicator.Formula("P = ZZ"); System.Action more = () => v.Variable("ZZ", "z"); more(); }""")]
    [InlineData("switch", """{ switch (Dynamic()) { case "": indicator.Formula("P = ZZ"); break; } }""")]
    [InlineData("conditional access", """{ indicator?.Formula("P = ZZ"); }""")]
    [InlineData("coalesce", """{ (indicator ?? indicator).Formula("P = ZZ"); }""")]
    [InlineData("logical", """{ bool b = Dynamic() == "" && indicator.Formula("P = ZZ") is object; }""")]
    [InlineData("unknown helper", """{ IVariableStage v = indicator.Formula("P = ZZ"); System.GC.KeepAlive(v); }""")]
    public Task BuilderOutOfSight_IsSilent(string why, string body)
    {
        Assert.NotEqual("", why);
        return Verify.Diagnostics(Action(body));
    }

    [Fact]
    public Task DelegateFromElsewhere_IsSilent() => Verify.Diagnostics("""
        using System;
        using Pbr.Fluent;

        static class Case
        {
            public static IBuildStage Program(Action<IIndicatorStage> given) => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component.Indicator("I.1", "Uno", given))
                .Activity("A.1.1", "Otra", activity => activity.Indicator("I.1.1", "Dos", null!));
        }
        """);

    [Fact]
    public Task UnreadableText_IsMarkedThoughTheBuilderIsOutOfSight() => Verify.Diagnostics(Action("""
        { IVariableStage v = indicator.Formula("P = {|PBR2001:(|}A / "); Kept.Add(v); if (Dynamic() == "") { v.TrafficLight("> 80%", "{|PBR3001:quizá|}", "<= 50%"); } }
        """));

    [Fact]
    public Task ProgramThatEscapes_IsNotCheckedAsAWhole() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            public static IComponentStage Program() => Mir.Program("SP03", "P")
                .Activity("A.9.1", "De otro componente", activity => activity.Assumptions("s"));

            public static IBuildStage Whole() => Mir.Program("SP03", "P")
                .Activity("{|PBR1004:A.9.1|}", "De otro componente", activity => activity.Assumptions("s"));
        }
        """);

    [Fact]
    public Task SameNamesElsewhere_AreNotOurs() => Verify.Diagnostics("""
        static class Mir { public static Builder Program(string code, string name) => new(); }
        class Builder { public Builder Formula(string text) => this; public Builder Variable(string a, string b) => this; }
        static class Case { public static object Program() => Mir.Program("a", "b").Formula("A = ((").Variable("x", "y"); }
        """);

    private static string Action(string body) => $$"""
        using Pbr.Fluent;
        using Pbr.Kernel;

        static class Case
        {
            {{Helpers}}
            public static IBuildStage Program() => Mir.Program("SP03", "Vinculación")
                .Component("C.5", "Resultados", component => component
                    .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => {{body}}));
        }
        """;
}

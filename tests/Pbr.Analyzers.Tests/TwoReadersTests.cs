extern alias analyzers;

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>A definition that is read from its text says what the compiler's operations say, above all where a name is not what it seems.</summary>
public sealed class TwoReadersTests
{
    private const string Begun = ".Formula(\"P = (A / B\").Variable(\"A\", \"a\")";
    private const string Sheet = Begun + ".TrafficLight(\"> 80%\", \"quizá\", \"< 50%\")";

    [Theory]
    [InlineData("extension with other arguments", ".Unit(\"u\").Unit(5)", "static class E { public static ITargetStage Unit(this ITargetStage s, int n) => s.Target(n); }")]
    [InlineData("extension of the same name before a literal", ".Definition(1.5)", "static class E { public static IVariableStage Definition(this IVariableStage s, double n) => s; }")]
    [InlineData("class in the place of an enumeration", ".Frequency(Frequency.Annual)", "static class Frequency { public const string Annual = \"a\"; } static class E { public static IVariableStage Frequency(this IVariableStage s, string n) => s; }")]
    [InlineData("enumeration of their own", ".Measures(Dimension.Efficacy)", "enum Dimension { Efficacy } static class E { public static IVariableStage Measures(this IVariableStage s, Dimension d) => s; }")]
    [InlineData("enumeration by another name", ".Measures(D.Quality, D.Efficacy)", "")]
    [InlineData("constant of their own", ".Target(Own.Goal).Baseline(Own.Text, Own.Year)", "static class Own { public const decimal Goal = 5m; public const string Text = \"5%\"; public const int Year = 2023; }")]
    [InlineData("constants in one text", ".Definition(\"a\" + Own.Text).Definition(nameof(Theirs.Own.Text))", "static class Own { public const string Text = \"5%\"; }")]
    [InlineData("zero is a style", ".MonthlySchedule(0, 1m, 2m)", "")]
    [InlineData("style by number", ".MonthlySchedule((ScheduleStyle)1, 1m, 2m)", "")]
    [InlineData("array", ".MeansOfVerification(new[] { \"a\", \"b\" })", "")]
    [InlineData("null array", ".MeansOfVerification(null!)", "")]
    [InlineData("negative and null figures", ".Target(-5).MonthlySchedule(-1, null, 2.5m)", "")]
    [InlineData("parentheses", ".Unit((\"u\"))", "")]
    [InlineData("condition", ".Unit(System.Environment.Is64BitProcess ? \"u\" : \"v\")", "")]
    [InlineData("type arguments", ".Same<int>()", "static class E { public static IVariableStage Same<T>(this IVariableStage s) => s; }")]
    [InlineData("extension without arguments", ".Same()", "static class E { public static IVariableStage Same(this IVariableStage s) => s.Definition(\"u\"); }")]
    [InlineData("extension of every type", ".Same()", "static class E { public static T Same<T>(this T s) => s; }")]
    public Task Calls_AreReadTheSame(string way, string calls, string types) => Same(way, $$"""
        using Pbr.Fluent;
        using Pbr.Kernel;
        using D = Pbr.Kernel.Dimension;

        namespace Theirs
        {
            {{types}}
            static class Case
            {
                public static IBuildStage Program() => Mir.Program("SP03", "P").Component("C.1", "Uno", c => c.Indicator("I.1", "Uno", i => i{{Begun}}{{calls}}));
                static void Alone(IIndicatorStage i) => i{{Begun}}{{calls}};
            }
        }
        """);

    [Theory]
    [InlineData("lambda named like an enumeration", "static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", Frequency => Frequency.Definition(\"u\")SHEET));")]
    [InlineData("outer builder in an inner lambda", "static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Activity(\"A.1.1\", \"a\", a => c.Indicator(\"I.1\", \"Uno\", i => iSHEET)));")]
    [InlineData("property named like an enumeration", "static Frequency Frequency => Frequency.Annual; static void M(IIndicatorStage i) => i.Frequency(Frequency.Annual)SHEET;")]
    [InlineData("parameter named like an enumeration", "static void M(IIndicatorStage Frequency) => Frequency.Definition(\"u\")SHEET;")]
    [InlineData("two builders", "static void M(IIndicatorStage i, IIndicatorStage j) => iSHEET;")]
    [InlineData("block", "static void M(IIndicatorStage i) { iSHEET; }")]
    [InlineData("block that returns", "static ITargetStage M(IIndicatorStage i) { return i.Formula(\"P = (A / B\").Variable(\"A\", \"a\").Unit(\"u\"); }")]
    [InlineData("returned", "static ITargetStage M(IIndicatorStage i) => i.Formula(\"P = (A / B\").Variable(\"A\", \"a\").Unit(\"u\");")]
    [InlineData("returned as an object", "static object M(IIndicatorStage i) => iSHEET;")]
    [InlineData("programme that stays open", "static IComponentStage M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", i => iSHEET));")]
    [InlineData("programme that is built", "static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", i => iSHEET)).ToDraft();")]
    [InlineData("field", "static readonly IBuildStage M = Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", i => iSHEET));")]
    [InlineData("field of another type", "static readonly object M = Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", i => iSHEET));")]
    [InlineData("method as action", "static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", N)); static void N(IIndicatorStage i) => iSHEET;")]
    [InlineData("delegate as action", "static readonly System.Action<IIndicatorStage> N = i => iSHEET; static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", N));")]
    [InlineData("marks outside a sheet", "static void M(IPlanIndicatorStage i) => i.TrafficLight(\"> 80%\", \"quizá\", \"< 50%\");")]
    [InlineData("their own entry", "static class Mir { public static IProgramStage Program(string a, string b) => Pbr.Fluent.Mir.Program(a, b); } static object M() => Mir.Program(\"S\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", i => iSHEET));")]
    public Task Members_AreReadTheSame(string way, string members) => Same(way, $"using Pbr.Fluent; using Pbr.Kernel; static class Case {{ {members.Replace("SHEET", Sheet, System.StringComparison.Ordinal)} }}");

    private static async Task Same(string way, string source)
    {
        Assert.NotEqual("", way);
        CSharpCompilation compilation = Source.Compile(source);
        Assert.Equal([], Source.Errors(compilation).Select(error => error.ToString()));
        IReadOnlyList<Diagnostic> operations = await Source.Analyze(compilation, new analyzers::Pbr.Analyzers.DefinitionAnalyzer(readsText: false));
        IReadOnlyList<Diagnostic> text = await Source.Analyze(compilation, new analyzers::Pbr.Analyzers.DefinitionAnalyzer());

        Assert.NotEmpty(operations);
        Assert.Equal(operations.Select(Said), text.Select(Said));
    }

    private static string Said(Diagnostic one) =>
        $"{one} {string.Join(' ', one.AdditionalLocations.Select(place => place.SourceSpan))} {string.Join(' ', one.Properties.Select(pair => pair.Value))}";
}

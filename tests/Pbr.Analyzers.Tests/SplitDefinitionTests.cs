using System.Threading.Tasks;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>A definition may be spread over methods, classes and files: what is known when all are read is checked.</summary>
public sealed class SplitDefinitionTests
{
    [Fact]
    public Task SheetInAMethod_IsChecked() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            public static IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component.Indicator("I.1", "Uno", Sheets.One));
        }
        """, """
        using Pbr.Fluent;

        static class Sheets
        {
            public static void One(IIndicatorStage indicator) => indicator
                .Formula("P = {|PBR2002:ZZ|} / B")
                .Variable("P", "p").Variable("B", "b");
        }
        """);

    [Fact]
    public Task SheetInADelegate_IsChecked() => Verify.Diagnostics("""
        using System;
        using Pbr.Fluent;

        static class Sheets
        {
            public static readonly Action<IIndicatorStage> One = indicator => indicator.Formula("P = {|PBR2002:ZZ|} / B").Variable("P", "p").Variable("B", "b");
        }
        """);

    [Fact]
    public Task FormulaHere_VariablesThere_AreOneSheet() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            public static IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component
                    .Indicator("I.1", "Uno", indicator => Parts.Declare(indicator.Formula("P = A / {|PBR2002:ZZ|}")))
                    .Indicator("I.2", "Dos", indicator => indicator.Formula("P = A / B").Common().Unit("u")));
        }
        """, """
        using Pbr.Fluent;

        static partial class Parts
        {
            public static void Declare(IVariableStage stage) => stage.Variable("P", "p").Variable("A", "a");

            public static IVariableStage Common(this IVariableStage stage) => stage.Variable("P", "p").Variable("A", "a").Variable("B", "b");
        }
        """);

    [Fact]
    public Task MethodThatReturnsAnotherBuilder_IsNotFollowed() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            static IVariableStage other = null!;

            static IVariableStage Other(IVariableStage stage) => other;

            public static IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component
                    .Indicator("I.1", "Uno", indicator => Other(indicator.Formula("P = A / ZZ")).Variable("P", "p")));
        }
        """);

    [Fact]
    public Task VirtualMethod_IsNotFollowed() => Verify.Diagnostics("""
        using Pbr.Fluent;

        class Case
        {
            protected virtual void Declare(IVariableStage stage) => stage.Variable("P", "p");

            public IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component
                    .Indicator("I.1", "Uno", indicator => Declare(indicator.Formula("P = A / ZZ"))));
        }
        """);

    [Fact]
    public Task MethodThatCallsItself_IsOpen() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            static void Declare(IVariableStage stage) => Declare(stage.Variable("P", "p"));

            public static IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component
                    .Indicator("I.1", "Uno", indicator => Declare(indicator.Formula("P = A / ZZ"))));
        }
        """);

    [Fact]
    public Task ConstantOfAnotherFile_IsReportedWhereItIsUsed() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            public static IBuildStage Program() => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component
                    .Indicator("I.1", "Uno", indicator => indicator.Formula({|PBR2002:Texts.Formula|}).Variable("P", "p").Variable("A", "a").Variable("B", "b")));
        }
        """, """
        static class Texts { public const string Formula = "P = (A / B) + QQQQ"; }
        """);

    [Fact]
    public Task TeamsOwnMethod_WithMarkedParameter_IsChecked() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Team
        {
            public static void Ratio(this IIndicatorStage stage, [FormulaSyntax] string formula, [BandSyntax] string amarillo) =>
                stage.Formula(formula).TrafficLight("> 80%", amarillo, "< 50%");

            public static void Use(IIndicatorStage stage) => stage.Ratio("P = {|PBR2001:(|}A / B", amarillo: "{|PBR3001:quizá|}");
        }
        """);

    [Fact]
    public Task TopLevelStatements_AndFields_AreRead() => Verify.Diagnostics("""
        using Pbr.Fluent;

        static class Case
        {
            static readonly IBuildStage Field = Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component.Indicator("I.1", "Uno", i => i.Formula("P = {|PBR2002:ZZ|} / B").Variable("P", "p").Variable("B", "b")));

            static object Property => Mir.Program("SP03", "P")
                .Component("C.1", "Uno", component => component.Indicator("I.1", "Uno", i => i.Formula("P = {|PBR2002:ZZ|} / B").Variable("P", "p").Variable("B", "b")))
                .ToDraft();
        }
        """);
}

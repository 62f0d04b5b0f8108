using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>
/// The ways in which people write C#: in each, what is certain is reported at its characters, and nothing else is. A row's sources hold the marks.
/// </summary>
public sealed class WaysOfWritingTests
{
    private const string Start = "Mir.Program(\"SP03\", \"P\").Component(\"C.1\", \"Uno\", c => c.Indicator(\"I.1\", \"Uno\", ";
    private const string Wrong = Start + "i => i.Formula(\"P = {|PBR2002:ZZ|} / B\").Variable(\"P\", \"p\").Variable(\"B\", \"b\")))";

    private static readonly (string Way, string[] Files)[] Checked =
    [
        ("expression-bodied method", [In($"static object M() => {Wrong};")]),
        ("expression-bodied property", [In($"static object P => {Wrong};")]),
        ("getter and setter", [In($"static object P {{ get {{ return {Wrong}; }} set {{ _ = {Wrong}; }} }}")]),
        ("indexer", [In($"object this[int n] => {Wrong};", type: "class")]),
        ("constructor", [In($"C() {{ _ = {Wrong}; }}", type: "class")]),
        ("constructor's call of another", [In($"C() : this({Wrong}) {{ }} C(object o) {{ }}", type: "class")]),
        ("static constructor", [In($"static readonly object Kept; static C() {{ Kept = {Wrong}.ToDraft(); }}")]),
        ("finalizer", [In($"~C() {{ System.GC.KeepAlive({Wrong}.ToDraft()); }}", type: "class")]),
        ("operator", [In($"public static object operator +(C a, C b) => {Wrong};", type: "class")]),
        ("field of a record", [In($"public object Kept = {Wrong};", type: "record")]),
        ("positional record", [$"using Pbr.Fluent; record C(int N) {{ public object Kept {{ get; init; }} = {Wrong}; }}"]),
        ("record struct", [$"using Pbr.Fluent; readonly record struct C(int N) {{ public object Make() => {Wrong}; }}"]),
        ("base of a primary constructor", [$"using Pbr.Fluent; class B(object o) {{ object K => o; }} class C() : B({Wrong});"]),
        ("interface's own method", [$"using Pbr.Fluent; interface I {{ object Make() => {Wrong}; }}"]),
        ("nested type", [In($"class Inner {{ struct Inmost {{ static object M() => {Wrong}; }} }}")]),
        ("async method", [In($"static async System.Threading.Tasks.Task<object> M() {{ await System.Threading.Tasks.Task.Yield(); return {Wrong}; }}")]),
        ("iterator", [In($"static System.Collections.Generic.IEnumerable<object> M() {{ yield return {Wrong}; yield return {Wrong}; }}")]),
        ("local function", [In($"static object M() {{ return Inner(); static object Inner() => {Wrong}; }}")]),
        ("lambda that returns", [In($"static readonly System.Func<object> M = () => {Wrong};")]),
        ("argument of another method", [In($"static void M() => System.GC.KeepAlive({Wrong}.ToDraft());")]),
        ("array, tuple, conditional value", [In($"static object[] M(bool b) => [{Wrong}, ({Wrong}, 1), b ? {Wrong} : {Wrong}];")]),
        ("lock, using, unsafe, checked", [In($"static void M() {{ lock (typeof(C)) {{ checked {{ System.GC.KeepAlive({Wrong}.ToDraft()); }} }} }}")]),
        ("top-level statements", [$"using Pbr.Fluent; System.Console.WriteLine({Wrong}.ToDraft());"]),
        ("using static", [$"using static Pbr.Fluent.Mir; class C {{ static object M() => {Wrong.Replace("Mir.", "", System.StringComparison.Ordinal)}; }}"]),
        ("alias of a type", [$"using M = Pbr.Fluent.Mir; class C {{ static object P() => {Wrong.Replace("Mir.", "M.", System.StringComparison.Ordinal)}; }}"]),
        ("alias of a namespace", [$"using F = Pbr.Fluent; class C {{ static object P() => {Wrong.Replace("Mir.", "F.Mir.", System.StringComparison.Ordinal)}; }}"]),
        ("global using, full name", ["global using Pbr.Fluent;", $"class C {{ static object P() => global::Pbr.Fluent.{Wrong}; }}"]),
        ("alias of a stage", ["using I = Pbr.Fluent.IIndicatorStage; class C { static void M(I i) => i.Formula(\"P = {|PBR2002:ZZ|} / B\").Variable(\"P\", \"p\").Variable(\"B\", \"b\"); }"]),
        ("parentheses and !", [In($"static object M() => {Start}(i) => ((i!).Formula((\"P = {{|PBR2002:ZZ|}} / B\"))!).Variable(\"P\", \"p\").Variable(\"B\", \"b\")));")]),
        ("named arguments in another order", [In($"static object M() => {Start}i => i.Formula(formula: \"P = {{|PBR2002:ZZ|}} / B\").Variable(meaning: \"p\", symbol: \"P\").Variable(meaning: \"b\", symbol: \"B\")));")]),
        ("discards", [In($"static object M() => {Start}i => {{ var v = i.Formula(\"P = {{|PBR2002:ZZ|}} / B\"); _ = v.Variable(\"P\", \"p\"); _ = v.Variable(\"B\", \"b\"); }}));")]),
        ("anonymous method", [In($"static object M() => {Start}delegate (IIndicatorStage i) {{ i.Formula(\"P = {{|PBR2002:ZZ|}} / B\").Variable(\"P\", \"p\").Variable(\"B\", \"b\"); }}));")]),
        ("static and discarded lambda parameters", [In($"static object M() => {Start}static i => i.Formula(\"P = {{|PBR2002:ZZ|}} / B\").Variable(\"P\", \"p\").Variable(\"B\", \"b\")));")]),
        ("nameof", [In($"const int ZZ = 0, B = 1; static object M() => {Start}i => i.Formula($\"P = {{{{|PBR2002:nameof(ZZ)|}}}} / {{nameof(B)}}\").Variable(\"P\", \"p\").Variable(nameof(B), \"b\")));")]),
        ("constants of a partial class", [
            "using Pbr.Fluent; partial class C { static object M() => " + Start + "i => i.Formula({|PBR2002:Text|}).Variable(\"P\", \"p\").Variable(B, \"b\"))); }",
            "partial class C { const string B = \"B\"; const string Text = $\"P = ZZ / {B}\"; }"]),
        ("interpolated constant of constants", [In($"const string Z = \"{{|PBR2002:ZZ|}}\"; const string F = $\"P = {{Z}} / B\"; static object M() => {Start}i => i.Formula(F).Variable(\"P\", \"p\").Variable(\"B\", \"b\")));")]),
        ("partial method", [
            "using Pbr.Fluent; static partial class C { static partial void Declare(IVariableStage v); static object M() => " + Start + "i => Declare(i.Formula(\"P = {|PBR2002:ZZ|} / B\")))); }",
            "using Pbr.Fluent; static partial class C { static partial void Declare(IVariableStage v) => v.Variable(\"P\", \"p\").Variable(\"B\", \"b\"); }"]),
        ("extension called as a method of its class", [
            In($"static object M() => {Start}i => E.Declare(i.Formula(\"P = {{|PBR2002:ZZ|}} / B\"))));"),
            "using Pbr.Fluent; static class E { public static void Declare(this IVariableStage v) => v.Variable(\"P\", \"p\").Variable(\"B\", \"b\"); }"]),
        ("generic helper whose parameter is a stage", [In($"static void Declare<T>(IVariableStage v, T value) => v.Variable(\"P\", \"p\").Variable(\"B\", \"b\"); static object M() => {Start}i => Declare(i.Formula(\"P = {{|PBR2002:ZZ|}} / B\"), 1)));")]),
        ("marked parameter of a method", [In("static void Own([FormulaSyntax] string f, [BandSyntax] string rojo) { } static void M() => Own(\"P = {|PBR2001:(|}A\", rojo: \"{|PBR3001:quizá|}\");")]),
        ("marked parameter of a constructor", [In("C([FormulaSyntax] string f) { } static object M() => new C(\"P = {|PBR2001:(|}A\");", type: "class")]),
        ("marked parameter, target-typed new", [In("C([FormulaSyntax] string f) { } static readonly C M = new(\"P = {|PBR2001:(|}A\");", type: "class")]),
        ("marked parameter of a record", ["using Pbr.Fluent; record Sheet([FormulaSyntax] string Formula, [BandSyntax] string Green); class C { object M() => new Sheet(\"P = {|PBR2001:(|}A\", Green: \"{|PBR3001:quizá|}\"); }"]),
        ("marked parameter of a base constructor", [In("class B([FormulaSyntax] string f) { string K => f; } class D() : B(\"P = {|PBR2001:(|}A\");")]),
        ("marked parameter of a delegate", [In("delegate void Own([FormulaSyntax] string f); static void M(Own own) => own(\"P = {|PBR2001:(|}A\");")]),
        ("marked parameter of a local function", [In("static void M() { Own(\"P = {|PBR2001:(|}A\"); static void Own([FormulaSyntax] string f) { } }")]),
        ("marked parameter of many texts", [In("static void Own([FormulaSyntax] params string[] f) { } static void M() => Own(\"P = A\", \"P = {|PBR2001:(|}A\");")]),
        ("marked parameter of an attribute", [In("sealed class Own([FormulaSyntax] string f) : System.Attribute { string K => f; } [Own(\"P = {|PBR2001:(|}A\")] class D() { }")]),
        ("marked wrapper inside a sheet", [
            In($"static object M() => {Start}i => i.Ratio(\"P = {{|PBR2001:(|}}A\").Variable(\"P\", \"p\")));"),
            "using Pbr.Fluent; static class E { public static IVariableStage Ratio(this IIndicatorStage i, [FormulaSyntax] string f) => i.Formula(f); }"]),
    ];

    private static readonly (string Way, string[] Files)[] Silent =
    [
        ("conditional argument", [In($"static object M(bool b) => {Start}i => i.Formula(b ? \"P = ZZ\" : \"P = YY\").Variable(\"XX\", \"x\")));")]),
        ("conditional chain", [In($"static object M(bool b) => {Start}i => (b ? i.Unit() : i.Unit()).Variable(\"XX\", \"x\"))); ").Replace("i.Unit()", "i.Formula(\"P = ZZ\")", System.StringComparison.Ordinal)]),
        ("switch expression", [In($"static object M(int n) => {Start}i => (n switch {{ 0 => i.Formula(\"P = ZZ\"), _ => i.Formula(\"P = YY\") }}).Variable(\"XX\", \"x\")));")]),
        ("for, while, do", [In($"static object M(int n) => {Start}i => {{ var v = i.Formula(\"P = ZZ\"); for (int k = 0; k < n; k++) {{ v.Variable(\"A\" + k, \"a\"); }} while (n-- > 0) {{ v.Variable(\"B\", \"b\"); }} do {{ v.Variable(\"D\", \"d\"); }} while (n > 0); }}));")]),
        ("aggregate", [In($"static object M() => {Start}i => System.Linq.Enumerable.Aggregate(new[] {{ \"ZZ\" }}, i.Formula(\"P = ZZ\"), (v, s) => v.Variable(s, s))));")]),
        ("computed names", [In($"static string N(int n) => \"Z\" + n; static object M() => {Start}i => i.Formula(\"P = Z1 / Z2\").Variable(N(1), \"p\").Variable(string.Concat(\"Z\", \"2\"), \"b\")));")]),
        ("names of static readonly fields", [In($"static readonly string Z = \"ZZ\"; static object M() => {Start}i => i.Formula(\"P = ZZ\").Variable(Z, \"p\")));")]),
        ("dynamic", [In($"static object M() => {Start}i => {{ dynamic d = i; d.Formula(\"P = ((\"); d.Variable(\"XX\", \"x\"); }}));")]),
        ("pattern", [In($"static object M() => {Start}i => {{ if (i.Formula(\"P = ZZ\") is {{ }} v) {{ v.Variable(\"XX\", \"x\"); }} }}));")]),
        ("deconstructed", [In($"static object M() => {Start}i => {{ var (v, n) = (i.Formula(\"P = ZZ\"), 1); v.Variable(\"XX\", \"x\"); }}));")]),
        ("by reference", [In($"static void Own(ref IVariableStage v) => v = v.Variable(\"ZZ\", \"z\"); static object M() => {Start}i => {{ IVariableStage v = i.Formula(\"P = ZZ\"); Own(ref v); }}));")]),
        ("generic over the stage", [In($"static T Own<T>(T v) where T : IVariableStage {{ v.Variable(\"ZZ\", \"z\"); return v; }} static object M() => {Start}i => Own(i.Formula(\"P = ZZ\"))));")]),
        ("interface's method", [In($"interface IOwn {{ void Own(IVariableStage v); }} static object M(IOwn o) => {Start}i => o.Own(i.Formula(\"P = ZZ\"))));")]),
        ("kept in a record", [In($"record Kept(IVariableStage V); static object M() => {Start}i => {{ var k = new Kept(i.Formula(\"P = ZZ\")); k.V.Variable(\"XX\", \"x\"); }}));")]),
        ("kept in a field", [In($"static IVariableStage? v; static object M() => {Start}i => {{ v = i.Formula(\"P = ZZ\"); v.Variable(\"XX\", \"x\"); }}));")]),
        ("local function that captures", [In($"static object M() => {Start}i => {{ var v = i.Formula(\"P = ZZ\"); Own(); void Own() {{ v.Variable(\"ZZ\", \"z\"); }} }}));")]),
        ("awaited in between", [In($"static async System.Threading.Tasks.Task Own(IVariableStage v) {{ await System.Threading.Tasks.Task.Yield(); v.Variable(\"ZZ\", \"z\"); }} static object M() => {Start}i => {{ var v = i.Formula(\"P = ZZ\"); var t = Own(v); }}));")]),
        ("goto", [In($"static object M(bool b) => {Start}i => {{ if (b) goto end; i.Formula(\"P = ZZ\"); end: ; }}));")]),
        ("sheet in generated code", ["// <auto-generated/>\nusing Pbr.Fluent; class C { static object M() => " + Unmarked(Wrong) + "; }"]),
        ("helper in generated code", [
            In($"static object M() => {Start}i => G.Declare(i.Formula(\"P = ZZ\"))));"),
            "// <auto-generated/>\nusing Pbr.Fluent; static class G { public static void Declare(IVariableStage v) => v.Variable(\"ZZ\", \"z\"); }"]),
        ("sheet in a class that a tool wrote", ["using Pbr.Fluent; [System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1\")] class C { static object M() => " + Unmarked(Wrong) + "; }"]),
        ("sheet in a method that a tool wrote", ["using Pbr.Fluent; class C { [System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1\")] static object M() => " + Unmarked(Wrong) + "; }"]),
        ("sheet in a property that a tool wrote", ["using Pbr.Fluent; class C { [System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1\")] static object P => " + Unmarked(Wrong) + "; }"]),
        ("helper in a class that a tool wrote", [
            In($"static object M() => {Start}i => G.Declare(i.Formula(\"P = ZZ\"))));"),
            "using Pbr.Fluent; [System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1\")] static class G { public static void Declare(IVariableStage v) => v.Variable(\"ZZ\", \"z\"); }"]),
        ("look-alike of the library", ["namespace Own { static class Mir { public static B Program(string a, string b) => new(); } class B { public B Formula(string t) => this; public B Variable(string a, string b) => this; } class C { object M() => Mir.Program(\"a\", \"b\").Formula(\"P = ((\").Variable(\"x\", \"y\"); } }"]),
        ("look-alike of a mark", ["namespace Pbr.Own { [System.AttributeUsage(System.AttributeTargets.Parameter)] class FormulaSyntaxAttribute : System.Attribute; class C { static void Own([FormulaSyntax] string f) { } static void M() => Own(\"P = ((\"); } }"]),
        ("look-alike of a stage", ["namespace Own { interface IIndicatorStage { IIndicatorStage Formula(string f); IIndicatorStage Variable(string a, string b); } class C { static void M(IIndicatorStage i) => i.Formula(\"P = ((\").Variable(\"x\", \"y\"); } }"]),
        ("own implementation of a call", ["using Pbr.Fluent; static class C { static IVariableStage Formula(this IIndicatorStage i, string f, int n) => i.Formula(f); static void M(IIndicatorStage i) => i.Formula(\"P = ZZ\", 1).Variable(\"ZZ\", \"z\"); }"]),
        ("expression tree", [In("static readonly System.Linq.Expressions.Expression<System.Action<IVariableStage>> M = v => v.Variable(\"ZZ\", \"z\");")]),
        ("right in every way", [In($"static object M() => {Start}i => i.Formula(\"P = (ZZ / B) * 100\").Variable(\"P\", \"p\").Variable(\"ZZ\", \"z\").Variable(\"B\", \"b\")));")]),
    ];

    public static TheoryData<string> Ways => [.. Checked.Concat(Silent).Select(row => row.Way)];

    [Theory]
    [MemberData(nameof(Ways))]
    public Task WhatIsCertain_IsReported_AndNothingElse(string way) => Verify.Diagnostics(Checked.Concat(Silent).Single(row => row.Way == way).Files);

    [Fact]
    public void Rows_SpeakAndAreSilent()
    {
        Assert.All(Checked, row => Assert.Contains(row.Files, file => file.Contains("{|PBR", System.StringComparison.Ordinal)));
        Assert.All(Silent, row => Assert.DoesNotContain(row.Files, file => file.Contains("{|PBR", System.StringComparison.Ordinal)));
        Assert.Equal(Checked.Length + Silent.Length, new HashSet<string>(Checked.Concat(Silent).Select(row => row.Way)).Count);
    }

    private static string Unmarked(string source) => source.Replace("{|PBR2002:ZZ|}", "ZZ", System.StringComparison.Ordinal);

    private static string In(string members, string type = "static class") => $"using Pbr.Fluent;\nusing Pbr.Kernel;\n{(type == "static class" && members.Contains("class D()", System.StringComparison.Ordinal) ? "class" : type)} C\n{{\n    {members}\n}}\n";
}

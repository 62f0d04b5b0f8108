extern alias analyzers;

using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using analyzers::Pbr.Analyzers.Reporting;
using analyzers::Pbr.Kernel.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>Each kind of edit, alone and together, in every layout: the repairs are made by the tests, whatever rules make today.</summary>
public sealed class RepairEditTests
{
    private const string Head = "using Pbr.Fluent;\nusing Pbr.Kernel;\nstatic class Case\n{\n    static void Sheet(IIndicatorStage s) => s\n        ";

    [Theory]
    [InlineData("MonthlySchedule([|8.33m|])", "8.37", "MonthlySchedule(8.37m)")]
    [InlineData("MonthlySchedule([|8.33M|])", "9", "MonthlySchedule(9M)")]
    [InlineData("MonthlySchedule([|8|])", "9", "MonthlySchedule(9)")]
    [InlineData("MonthlySchedule([|8|])", "8.5", "MonthlySchedule(8.5m)")]
    [InlineData("MonthlySchedule([|-(1m + 2)|])", "-0.5", "MonthlySchedule(-0.5m)")]
    [InlineData("MonthlySchedule([1, [|100m / 12|]])", "8.37", "MonthlySchedule([1, 8.37m])")]
    [InlineData("MonthlySchedule(values: [[|8.33m|]])", "8.37", "MonthlySchedule(values: [8.37m])")]
    public Task Number_IsWrittenOverTheWholeArgument(string before, string number, string after) =>
        Mends($".Formula(\"P = A\").Variable(\"A\", \"a\").{before};", $".Formula(\"P = A\").Variable(\"A\", \"a\").{after};", (RepairKind.SetNumber, 0, "", number));

    [Theory]
    [InlineData("Pbr.Kernel.Direction.Descending")]
    [InlineData("(Direction)1")]
    public Task Choice_IsWrittenOverTheWholeArgument(string before) =>
        Mends($".Direction([|{before}|]).Formula(\"P = A\");", ".Direction(Direction.Ascending).Formula(\"P = A\");", (RepairKind.SetChoice, 0, "", "Direction.Ascending"));

    [Fact]
    public async Task Choice_IsWrittenWithItsNamespace_WhereTheBareNameMeansSomethingElse()
    {
        using Fixing fixing = new("static class Case { static void Sheet(Pbr.Fluent.IIndicatorStage s) => s.Direction(Pbr.Kernel.Direction.Descending).Formula(\"P\"); }");
        await fixing.ApplyMade(tree => Make(tree, [new(tree.GetText().ToString().IndexOf("Pbr.Kernel.D", System.StringComparison.Ordinal), 31)], (RepairKind.SetChoice, 0, "", "Direction.Ascending")));

        Assert.Contains(".Direction(global::Pbr.Kernel.Direction.Ascending).", await fixing.Text(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Variable([|\"A\"|], \"a\")", "Variable(\"A\", \"a\", accumulation: Accumulation.Sum)")]
    [InlineData("[|Variable(\"A\", \"a\", unit: \"u\")|]", "Variable(\"A\", \"a\", unit: \"u\", accumulation: Accumulation.Sum)")]
    [InlineData("Variable([|\"A\"|], \"a\", null)", "Variable(\"A\", \"a\", Accumulation.Sum)")]
    [InlineData("Variable([|\"A\"|], \"a\", accumulation: default, unit: \"u\")", "Variable(\"A\", \"a\", accumulation: Accumulation.Sum, unit: \"u\")")]
    [InlineData("Variable(\n            [|\"A\"|],\n            \"a\")", "Variable(\n            \"A\",\n            \"a\", accumulation: Accumulation.Sum)")]
    public Task Argument_IsAddedByName_OrWrittenWhereItWasLeftEmpty(string before, string after) =>
        Mends($".Formula(\"P = A\").{before}.Unit(\"u\");", $".Formula(\"P = A\").{after}.Unit(\"u\");", (RepairKind.AddArgument, 0, "accumulation", "Accumulation.Sum"));

    [Fact]
    public Task Argument_OfAnotherOverload_GoesInFront() => Mends(
        ".Formula(\"P = A\").MonthlySchedule([|1m|], 2m);",
        ".Formula(\"P = A\").MonthlySchedule(ScheduleStyle.Level, 1m, 2m);",
        (RepairKind.AddArgument, 0, "style", "ScheduleStyle.Level"));

    [Theory]
    [InlineData(".Formula(\"P = A\").Target([|10m|]).Unit(\"u\");", ".Formula(\"P = A\").Target(10m).Compliance(ComplianceMethod.AchievedOverTarget).Unit(\"u\");")]
    [InlineData(".Formula(\"P = A\")\n        .Target([|10m|]); // ten", ".Formula(\"P = A\")\n        .Target(10m)\n        .Compliance(ComplianceMethod.AchievedOverTarget); // ten")]
    [InlineData(".Formula(\"P = A\")\n        .Target([|10m|]) // ten\n        .TrafficLight(\"> 1\", \"1\", \"< 1\");", ".Formula(\"P = A\")\n        .Target(10m) // ten\n        .Compliance(ComplianceMethod.AchievedOverTarget)\n        .TrafficLight(\"> 1\", \"1\", \"< 1\");")]
    public Task Call_IsAddedBehindAnother(string before, string after) =>
        Mends(before, after, (RepairKind.AddCall, 0, "Compliance", "ComplianceMethod.AchievedOverTarget"));

    [Fact]
    public Task SeveralLiterals_AreMendedAtOnce() => Mends(
        ".Formula(\"P = A\").TrafficLight(green: \"> 80%\", yellow: \"[|<= 79%|]\", red: @\"[|< 50%|]\");",
        ".Formula(\"P = A\").TrafficLight(green: \"> 80%\", yellow: \"> 50% y <= 80%\", red: @\"<= 50%\");",
        (RepairKind.Replace, 0, "", "> 50% y <= 80%"),
        (RepairKind.Replace, 1, "", "<= 50%"));

    [Fact]
    public Task TwelveFigures_AreSpreadAtOnce() => Mends(
        ".Formula(\"P = A\").MonthlySchedule(" + string.Join(", ", Enumerable.Repeat("[|100m|]", 12)) + ");",
        ".Formula(\"P = A\").MonthlySchedule(" + string.Join(", ", Enumerable.Repeat("8.33m", 11)) + ", 8.37m);",
        [.. Enumerable.Range(0, 12).Select(i => (RepairKind.SetNumber, i, "", i < 11 ? "8.33" : "8.37"))]);

    [Fact]
    public void Note_KeepsEveryCharacter()
    {
        RepairNote note = new("Año\t\\n\r\n", "Year", "Kind", isGuess: true, [new EditNote("Replace", 3, "n\\", "a\tb\nc\\t")]);
        RepairNote plain = new("a", "b", "c", isGuess: false, [new EditNote("Replace", EditNote.Primary, "", ""), new EditNote("AddCall", 0, "x", "y")]);

        ImmutableArray<RepairNote> read = RepairNote.Read(RepairNote.Write([note, plain]));

        Assert.Equal(2, read.Length);
        Assert.Equal((note.SpanishTitle, note.EnglishTitle, note.Kind, true), (read[0].SpanishTitle, read[0].EnglishTitle, read[0].Kind, read[0].IsGuess));
        Assert.Equal(("Replace", 3, "n\\", "a\tb\nc\\t"), (read[0].Edits[0].Kind, read[0].Edits[0].Location, read[0].Edits[0].Name, read[0].Edits[0].Text));
        Assert.Equal([("Replace", -1), ("AddCall", 0)], read[1].Edits.Select(edit => (edit.Kind, edit.Location)));
    }

    [Fact]
    public async Task Keys_TellGuessesFromWhatIsSure()
    {
        RepairNote guess = Write("b", isGuess: true), sure = Write("d", isGuess: false);

        Assert.Equal(["Pbr.Surest", "Pbr.Replace", "Pbr.Replace#2", "Pbr.Replace:b", "Pbr.Replace:c"], await Keys(guess, sure, Write("c", isGuess: true), sure, sure));
        Assert.Equal(["Pbr.Replace:b", "Pbr.Replace:c"], await Keys(guess, Write("c", isGuess: true)));

        static RepairNote Write(string text, bool isGuess) => new("Escribir", "Write", "Replace", isGuess, [new EditNote("Replace", 0, "", text)]);

        static async Task<System.Collections.Generic.IEnumerable<string?>> Keys(params RepairNote[] notes)
        {
            using Fixing fixing = new("class C { string a = \"a\"; }");
            return (await fixing.ActionsMade(tree => Make(tree, [new TextSpan(22, 1)], notes))).Select(action => action.EquivalenceKey);
        }
    }

    [Fact]
    public void EveryKindOfEdit_IsKnownToTheFix()
    {
        string[] known = [EditNote.Replace, EditNote.DeclareVariable, EditNote.RemoveVariable, EditNote.SetNumber, EditNote.SetChoice, EditNote.AddArgument, EditNote.AddCall];

        Assert.Equal(System.Enum.GetNames<RepairKind>(), known);
    }

    private static async Task Mends(string before, string after, params (RepairKind Kind, int Mark, string Name, string Text)[] edits)
    {
        Markup marked = Markup.Parse(Head + before + "\n}\n");
        using Fixing fixing = new(marked.Source);
        await fixing.ApplyMade(tree => Make(tree, [.. marked.Expected.Select(one => one.Span)], edits));

        Assert.Equal(Head + after + "\n}\n", await fixing.Text());
        await fixing.Reported();
    }

    private static Diagnostic Make(
        SyntaxTree tree, ImmutableArray<TextSpan> places, params (RepairKind Kind, int Mark, string Name, string Text)[] edits) => Make(
        tree,
        places,
        new RepairNote("Reparar", "Repair", "Test", isGuess: false, [.. edits.Select(edit => new EditNote(edit.Kind.ToString(), edit.Mark, edit.Name, edit.Text))]));

    private static Diagnostic Make(SyntaxTree tree, ImmutableArray<TextSpan> places, params RepairNote[] notes)
    {
        DiagnosticDescriptor rule = new("PBR2002", "Title", "Message", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        return Diagnostic.Create(rule, Location.Create(tree, places[0]), places.Select(place => Location.Create(tree, place)), RepairNote.Write(notes));
    }
}

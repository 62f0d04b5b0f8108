using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>Repairs are applied to the text as a person would have typed them.</summary>
public sealed class RepairTests
{
    private const string Published = """
        .Formula("PVE = (NVE / NVF) * 100")
        .Variable("PVE", "Porcentaje")
        .Variable("NAEG", "Efectivas")
        .Variable("NVF", "Formalizadas")
        """;

    [Fact]
    public async Task TwoNamesForOne_IsMendedInTheFormulaOrInTheDeclarationOrByAnother()
    {
        Assert.Equal("PVE = (NAEG / NVF) * 100", await Formula(0));
        Assert.Contains("\"PVE = (NVE / NVF) * 100\"", await After(Published, 1), StringComparison.Ordinal);
        Assert.Contains(".Variable(\"NVE\", \"Efectivas\")", await After(Published, 1), StringComparison.Ordinal);
        Assert.Contains("\n.Variable(\"NVF\", \"Formalizadas\")\n.Variable(\"NVE\", \"Describa aquí NVE.\")", await After(Published, 2), StringComparison.Ordinal);

        static async Task<string> Formula(int offer)
        {
            string text = await After(Published, offer);
            int start = text.IndexOf(".Formula(\"", StringComparison.Ordinal) + 10;
            return text[start..text.IndexOf('"', start)];
        }
    }

    [Theory]
    [InlineData("regular", "\"P = (NVX / B)\"", "\"P = (NVE / B)\"")]
    [InlineData("escapes", "\"P\\u0020= (\\u004EV\\x0058 / B)\"", "\"P\\u0020= (NVE / B)\"")]
    [InlineData("verbatim", "@\"P = (NVX / B)\"", "@\"P = (NVE / B)\"")]
    [InlineData("raw", "\"\"\"P = (NVX / B)\"\"\"", "\"\"\"P = (NVE / B)\"\"\"")]
    [InlineData("interpolated", "$\"P = (NVX / {\"B\"})\"", "$\"P = (NVE / {\"B\"})\"")]
    [InlineData("concatenated", "\"P = (\" + \"NVX\" + \" / B)\"", "\"P = (\" + \"NVE\" + \" / B)\"")]
    public async Task Name_IsWrittenInEveryForm(string form, string before, string after)
    {
        Assert.NotEqual("", form);
        string text = await After($".Formula({before}).Variable(\"P\", \"p\").Variable(\"NVE\", \"n\").Variable(\"B\", \"b\")", 0);

        Assert.Contains($".Formula({after})", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P = NVX / (NVX + B)", "P = NVE / (NVE + B)")]
    [InlineData("P = NVX1 + NVX2 + ... + NVXn + B", "P = NVE1 + NVE2 + ... + NVEn + B")]
    public async Task NameThatStandsTwice_IsWrittenTwice(string before, string after)
    {
        string text = await After($".Formula(\"{before}\").Variable(\"P\", \"p\").Variable(\"NVE\", \"n\").Variable(\"B\", \"b\")", 0);

        Assert.Contains($".Formula(\"{after}\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConstantOfAnotherFile_IsMendedThere()
    {
        using Fixing fixing = new(
            Verify.Sheet(".Formula(Texts.F).Variable(\"P\", \"p\").Variable(\"NVE\", \"n\").Variable(\"B\", \"b\")"),
            "static class Texts { public const string F = \"P = (NVX / B)\"; }");
        await fixing.Apply();

        Assert.Contains("\"P = (NVE / B)\"", await fixing.Text(1), StringComparison.Ordinal);
        Assert.Empty(await fixing.Reported());
    }

    [Theory]
    [InlineData("lines", "\n.Formula(\"P = A / B\")\n    .Variable(\"A\", \"a\")\n    .Unit(\"u\")", "\n    .Variable(\"A\", \"a\")\n    .Variable(\"B\", \"Describa aquí B.\")\n    .Unit(\"u\")")]
    [InlineData("lines, CRLF", "\r\n.Formula(\"P = A / B\")\r\n    .Variable(\"A\", \"a\")", ".Variable(\"A\", \"a\")\r\n    .Variable(\"B\", \"Describa aquí B.\")")]
    [InlineData("one line", ".Formula(\"P = A / B\").Variable(\"A\", \"a\").Unit(\"u\")", ".Variable(\"A\", \"a\").Variable(\"B\", \"Describa aquí B.\").Unit(\"u\")")]
    [InlineData("comment", "\n.Formula(\"P = A / B\")\n.Variable(\"A\", \"a\") // the a\n.Unit(\"u\")", ".Variable(\"A\", \"a\") // the a\n.Variable(\"B\", \"Describa aquí B.\")\n.Unit(\"u\")")]
    public async Task Declaration_StandsWhereItsLikeStand(string layout, string calls, string expected)
    {
        Assert.NotEqual("", layout);
        Assert.Contains(expected, await After(calls, 0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line", "\n.Formula(\"P = A\")\n.Variable(\"P\", \"p\") // keep\n.Variable(\"A\", \"a\")\n.Variable(\"QQQQ\", \"q\") // gone\n.Unit(\"u\")", "\n.Variable(\"P\", \"p\") // keep\n.Variable(\"A\", \"a\")\n.Unit(\"u\")")]
    [InlineData("inline", ".Formula(\"P = A\").Variable(\"P\", \"p\").Variable(\"A\", \"a\").Variable(\"QQQQ\", \"q\").Unit(\"u\")", ".Variable(\"A\", \"a\").Unit(\"u\")")]
    public async Task UnusedDeclaration_GoesWithItsLine(string layout, string calls, string expected)
    {
        Assert.NotEqual("", layout);
        Assert.Contains(expected, await After(calls, 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnusedDeclaration_ThatIsAStatement_GoesWhole()
    {
        using Fixing fixing = new(Verify.Sheet("").Replace(
            "indicator => indicator", "indicator => { var v = indicator.Formula(\"P = A\"); v.Variable(\"P\", \"p\"); v.Variable(\"QQQQ\", \"q\"); v.Variable(\"A\", \"a\"); }", StringComparison.Ordinal));
        await fixing.Apply();

        Assert.Empty(await fixing.Reported());
        Assert.DoesNotContain("QQQQ", await fixing.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chain in a directive", "IVariableStage w = v\n#if !NEVER\n.Variable(\"QQQQ\", \"q\")\n#endif\n.Variable(\"A\", \"a\");", "v\n#if !NEVER\n#endif\n.Variable(\"A\", \"a\");")]
    [InlineData("chain of one line in a directive", "v\n#if !NEVER\n.Variable(\"QQQQ\", \"q\").Variable(\"A\", \"a\")\n#endif\n;", "v\n#if !NEVER\n.Variable(\"A\", \"a\")\n#endif\n;")]
    [InlineData("statement in a directive", "v.Variable(\"A\", \"a\");\n#if !NEVER\nv.Variable(\"QQQQ\", \"q\");\n#endif\n", "v.Variable(\"A\", \"a\");\n#if !NEVER\n#endif\n")]
    [InlineData("statement in a region", "v.Variable(\"A\", \"a\");\n#region more\nv.Variable(\"QQQQ\", \"q\");\n#endregion\n", "#region more\n#endregion\n")]
    [InlineData("every call of a statement", "v.Variable(\"A\", \"a\"); v.Variable(\"QQQQ\", \"q\").Variable(\"ZZZZ\", \"z\"); }", "v.Variable(\"A\", \"a\"); }")]
    [InlineData("two of three calls", "v.Variable(\"QQQQ\", \"q\").Variable(\"A\", \"a\").Variable(\"ZZZZ\", \"z\"); }", "v.Variable(\"A\", \"a\"); }")]
    public async Task UnusedDeclarations_LeaveCodeThatCompiles(string layout, string statements, string expected)
    {
        Assert.NotEqual("", layout);
        using Fixing fixing = new(Verify.Sheet("").Replace(
            "indicator => indicator", "indicator => { var v = indicator.Formula(\"P = A\"); v.Variable(\"P\", \"p\"); " + statements + (statements.EndsWith('}') ? "" : "}"), StringComparison.Ordinal));
        await fixing.ApplyAll();

        Assert.Empty(await fixing.Reported());
        Assert.Contains(expected, await fixing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnusedDeclaration_ThatIsAWholeBody_IsNotRemoved()
    {
        using Fixing fixing = new(Verify.Sheet("", "static void More(IVariableStage v) => v.Variable(\"QQQQ\", \"q\");").Replace(
            "indicator => indicator", "indicator => More(indicator.Formula(\"P = A\").Variable(\"P\", \"p\").Variable(\"A\", \"a\"))", StringComparison.Ordinal));

        Assert.Equal(["PBR2003"], (await fixing.Reported()).Select(one => one.Id));
        Assert.Empty(await fixing.Offers());
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task FixAll_MendsEverySlipAtOnce(FixAllScope scope)
    {
        using Fixing fixing = new(Verify.Sheet("""
            .Formula("P = NVX / NFWW").Variable("P", "p").Variable("NVE", "a").Variable("NFVVV", "b"))
                .Indicator("I.5.2", "Dos", indicator => indicator.Formula(@"P = HAEG").Variable("P", "p").Variable("HAEX", "a")
            """));
        int before = (await fixing.Reported()).Count;
        await fixing.ApplyAll(scope);

        Assert.True(before >= 2);
        Assert.DoesNotContain(await fixing.Reported(), one => one.Id == "PBR2002");
    }

    [Theory]
    [InlineData("""
        .Formula("P = AAA").Variable("P", "p").Variable("AAA", "a").Unit("Porcentaje").TrafficLight("> 80%", "<= 79%", "<= 50%"))
            .Indicator("I.5.2", "Dos", indicator => indicator.Formula("P = NVX").Variable("P", "p").Variable("NVE", "a")
        """)]
    [InlineData("""
        .Formula("P = AAA").Variable("P", "p").Variable("AAA", "a").Variable("SOBRA", "s"))
            .Indicator("I.5.2", "Dos", indicator => indicator.Formula("P = NVX").Variable("P", "p").Variable("NVE", "a")
        """)]
    public async Task CommandLine_RepairsARule_WhateverStandsFirstInTheFile(string calls)
    {
        using Fixing fixing = new(Verify.Sheet(calls));
        await fixing.ApplyAsCommandLine("PBR2002");

        Assert.DoesNotContain(await fixing.Reported(), one => one.Id == "PBR2002");
        Assert.Contains("P = NVE", await fixing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandLine_RenamesAndDeclares_InOneRun()
    {
        using Fixing fixing = new(Verify.Sheet("""
            .Formula("P = AAAA").Variable("P", "p"))
                .Indicator("I.5.2", "Dos", indicator => indicator.Formula("P = NVX").Variable("P", "p").Variable("NVE", "a")
            """));
        await fixing.ApplyAsCommandLine("PBR2002");

        Assert.Empty(await fixing.Reported());
        Assert.Contains("P = NVE", await fixing.Text(), StringComparison.Ordinal);
        Assert.Contains("\"P = AAAA\"", await fixing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixAll_DeclaresEveryVariable_OfOneFormula()
    {
        using Fixing fixing = new(Verify.Sheet("""
            .Formula("P = AAAA / (BBBB + CCCC)").Variable("P", "p")
            """));
        await fixing.ApplyAll();

        Assert.Empty(await fixing.Reported());
    }

    [Fact]
    public async Task LookAlikeThatIsUsedAlready_IsNotWrittenByFixAll()
    {
        // NVE is one letter from NVF, and may well be another variable: declaring it comes first.
        using Fixing fixing = new(Verify.Sheet("""
            .Formula("P = NVE / NVF").Variable("P", "p").Variable("NVF", "b")
            """));
        await fixing.ApplyAll();

        Assert.Contains("\"P = NVE / NVF\"", await fixing.Text(), StringComparison.Ordinal);
        Assert.Empty(await fixing.Reported());
    }

    [Fact]
    public async Task MissingVariables_AreDeclaredByOneChoice_AndItsLikeByFixAll()
    {
        const string Calls = """
            .Formula("P = AAAA / (BBBB + CCCC)").Variable("P", "p"))
                .Indicator("I.5.2", "Dos", indicator => indicator.Formula("P = AAAA / DDDD").Variable("P", "p")
            """;
        using Fixing one = new(Verify.Sheet(Calls));
        Assert.Equal("Declare the 3 variables that are missing", (await one.Offers()).ElementAt(1));
        await one.Apply(1);
        Assert.Contains(
            ".Variable(\"AAAA\", \"Describa aquí AAAA.\").Variable(\"BBBB\", \"Describa aquí BBBB.\").Variable(\"CCCC\", \"Describa aquí CCCC.\"))",
            await one.Text(),
            StringComparison.Ordinal);
        Assert.Equal(2, (await one.Reported()).Count);

        using Fixing all = new(Verify.Sheet(Calls));
        await all.ApplyAll(offer: 1);
        Assert.Empty(await all.Reported());
    }

    [Fact]
    public async Task LookAlikesThatTie_AreBothOffered_AndNoneIsChosenUnasked()
    {
        const string Calls = """
            .Formula("P = (NVE / T) * 100").Variable("P", "p").Variable("NVA", "a").Variable("NVB", "b").Variable("T", "t")
            """;
        using Fixing fixing = new(Verify.Sheet(Calls));
        Assert.Equal(["Declare the variable 'NVE'", "Write 'NVA' in the formula", "Write 'NVB' in the formula"], await fixing.Offers());
        await fixing.ApplyAsCommandLine("PBR2002");
        Assert.Contains("\"P = (NVE / T) * 100\"", await fixing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrderOfTheBands_IsMendedInEitherWay_AndByNoneUnasked()
    {
        const string Calls = """
            .Direction(Direction.Ascending).Formula("P = A").Variable("A", "a").Unit("Casos").TrafficLight(LightBasis.Value, green: "< 50", yellow: ">= 50 & < 80", red: ">= 80")
            """;
        using Fixing swap = new(Verify.Sheet(Calls));
        Assert.Equal(["Swap green and red", "Change the direction to descending"], await swap.Offers("PBR3005"));
        await swap.Apply(rule: "PBR3005");
        Assert.Contains("green: \">= 80\", yellow: \">= 50 & < 80\", red: \"< 50\"", await swap.Text(), StringComparison.Ordinal);

        using Fixing turn = new(Verify.Sheet(Calls));
        await turn.ApplyAsCommandLine("PBR3005");
        Assert.Contains(Calls.Trim(), await turn.Text(), StringComparison.Ordinal);
        await turn.Apply(1, "PBR3005");
        Assert.Contains(".Direction(Direction.Descending)", await turn.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneBracket_IsClosedOrRemoved()
    {
        Assert.Contains("\"P = ((A / B) * 100)\"", await After(".Formula(\"P = ((A / B) * 100\").Variable(\"P\", \"p\").Variable(\"A\", \"a\").Variable(\"B\", \"b\")", 0), StringComparison.Ordinal);
        Assert.Contains("@\"P = (A / B) * 100\"", await After(".Formula(@\"P = (A / B)) * 100\").Variable(\"P\", \"p\").Variable(\"A\", \"a\").Variable(\"B\", \"b\")", 0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("heads all", "// Inputs\nv.Variable(\"QQQQ\", \"q\");\nv.Variable(\"A\", \"a\");", "// Inputs\nv.Variable(\"A\", \"a\");")]
    [InlineData("behind a blank line", "// Inputs\n\nv.Variable(\"QQQQ\", \"q\");\n\nv.Variable(\"A\", \"a\");", "// Inputs\n\nv.Variable(\"A\", \"a\");")]
    [InlineData("names it", "// Inputs\n// QQQQ is not used\nv.Variable(\"QQQQ\", \"q\"); // yet\nv.Variable(\"A\", \"a\");", "// Inputs\nv.Variable(\"A\", \"a\");")]
    [InlineData("heads nothing else", "v.Variable(\"A\", \"a\");\n\n// Not used\nv.Variable(\"QQQQ\", \"q\");\n\n// Unit\nv.Unit(\"u\");", "v.Variable(\"A\", \"a\");\n\n// Unit\nv.Unit(\"u\");")]
    [InlineData("heads a block", "// Inputs\nv.Variable(\"A\", \"a\");\n// Not used\nv.Variable(\"QQQQ\", \"q\");\nv.Unit(\"u\");", "// Inputs\nv.Variable(\"A\", \"a\");\n// Not used\nv.Unit(\"u\");")]
    [InlineData("beside it", "v.Variable(\"A\", \"a\");\n/* no */ v.Variable(\"QQQQ\", \"q\");\nv.Unit(\"u\");", "v.Variable(\"A\", \"a\");\nv.Unit(\"u\");")]
    [InlineData("in a chain", "v.Variable(\"A\", \"a\")\n// The rest\n.Variable(\"QQQQ\", \"q\")\n.Unit(\"u\");", "v.Variable(\"A\", \"a\")\n// The rest\n.Unit(\"u\");")]
    [InlineData("in a chain, its own", "v.Variable(\"A\", \"a\")\n// QQQQ\n.Variable(\"QQQQ\", \"q\")\n.Unit(\"u\");", "v.Variable(\"A\", \"a\")\n.Unit(\"u\");")]
    public async Task CommentAbove_GoesOnlyWithWhatItBelongsTo(string whose, string statements, string expected)
    {
        Assert.NotEqual("", whose);
        using Fixing fixing = new(Verify.Sheet("").Replace(
            "indicator => indicator", "indicator => { var v = indicator.Formula(\"P = A\").Variable(\"P\", \"p\");\n" + statements + "\n}", StringComparison.Ordinal));
        await fixing.Apply();

        Assert.Empty(await fixing.Reported());
        Assert.Contains(expected, await fixing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_FollowTheLanguageOfTheUser()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-MX");
            using Fixing fixing = new(Verify.Sheet(Published));
            Assert.Equal(
                ["Escribir 'NAEG' en la fórmula", "Cambiar el nombre declarado por 'NVE'", "Declarar la variable 'NVE'"],
                await fixing.Offers());
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");
            Assert.Equal(["Write 'NAEG' in the formula", "Change the declared name to 'NVE'", "Declare the variable 'NVE'"], await fixing.Offers());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<string> After(string calls, int offer)
    {
        using Fixing fixing = new(Verify.Sheet(calls));
        Assert.NotEmpty(await fixing.Offers());
        await fixing.Apply(offer);
        await fixing.Reported();
        return await fixing.Text();
    }
}

using System.Threading.Tasks;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>A diagnostic stands on the very characters, whatever the form of the literal.</summary>
public sealed class LiteralFormTests
{
    private const string Declared = """.Variable("PVE", "Porcentaje").Variable("NVE", "Efectivas").Variable("NVF", "Formalizadas")""";

    [Theory]
    [InlineData("regular", """
        "PVE = (NVE / NVF) + {|PBR2002:ZXW|}"
        """)]
    [InlineData("escapes before", """
        "PVE\t= (\u004EVE / NVF)\x20+ {|PBR2002:ZXW|}"
        """)]
    [InlineData("hex escape of four digits", """
        "PVE = (NVE / NVF) + {|PBR2002:\x005AXW|}"
        """)]
    [InlineData("name of escapes", """
        "PVE = (NVE / NVF) + {|PBR2002:\u005A\U00000058W|}"
        """)]
    [InlineData("verbatim", """
        @"PVE = (NVE / NVF)
            + {|PBR2002:ZXW|}"
        """)]
    [InlineData("verbatim, CRLF", "@\"PVE = (NVE / NVF)\r\n\r\n   + {|PBR2002:ZXW|}\"")]
    [InlineData("raw, one line", """"
        """PVE = (NVE / NVF) + {|PBR2002:ZXW|}"""
        """")]
    [InlineData("raw, lines", "\"\"\"\n            PVE = (NVE /\n\n                NVF)\n            + {|PBR2002:ZXW|}\n            \"\"\"")]
    [InlineData("raw, lines, CRLF", "\"\"\"\r\n            PVE = (NVE /\r\n\r\n                NVF)\r\n            + {|PBR2002:ZXW|}\r\n            \"\"\"")]
    [InlineData("raw, short blank lines, CRLF", "\"\"\"\r\n            PVE = (NVE /\r\n   \r\n                NVF)\r\n            + {|PBR2002:ZXW|}\r\n            \"\"\"")]
    [InlineData("concatenated", """
        "PVE = (NVE" + @" / NVF) " + ("+ " + "{|PBR2002:ZXW|}")
        """)]
    [InlineData("name over two literals", """
        "PVE = (NVE / NVF) + {|PBR2002:Z" + "XW|}"
        """)]
    [InlineData("interpolated", """
        $"PVE = ({"NVE"} / NVF) + {|PBR2002:ZXW|}"
        """)]
    [InlineData("interpolated constant", """
        $"PVE = ({{|PBR2002:Missing|}} / NVF) + NVE"
        """)]
    [InlineData("constant elsewhere in the file", "Elsewhere")]
    [InlineData("interpolated verbatim", """
        $@"PVE = ({Used} / NVF)
            + {|PBR2002:ZXW|}"
        """)]
    [InlineData("interpolated raw", """"
        $"""PVE = ({Used} / NVF) + {|PBR2002:ZXW|}"""
        """")]
    [InlineData("interpolated raw, two dollars", """"
        $$"""PVE = ({{Used}} / NVF) + {|PBR2002:ZXW|}"""
        """")]
    [InlineData("interpolated raw, lines", "$$\"\"\"\n              PVE = ({{Used}}\n\n                 /\n              NVF)\n              + {|PBR2002:ZXW|}\n              \"\"\"")]
    [InlineData("interpolated raw, lines, CRLF", "$$\"\"\"\r\n              PVE = ({{Used}}\r\n\r\n                 /\r\n              NVF)\r\n              + {|PBR2002:ZXW|}\r\n              \"\"\"")]
    public Task UndeclaredName_IsMarkedWhereItWasTyped(string form, string formula)
    {
        Assert.NotEqual("", form);
        string members = form switch
        {
            "interpolated constant" => "const string Missing = \"ZXW\";",
            "constant elsewhere in the file" => "const string Used = \"NVE\"; const string Elsewhere = \"PVE = (\" + Used + \" / NVF) + {|PBR2002:ZXW|}\";",
            _ => "const string Used = \"NVE\";",
        };
        string expected = form == "interpolated constant" ? formula.Replace("{{|PBR2002:Missing|}}", "{Missing}", System.StringComparison.Ordinal) : formula;
        members = form == "interpolated constant" ? members.Replace("ZXW", "{|PBR2002:ZXW|}", System.StringComparison.Ordinal) : members;
        return Verify.Diagnostics(Verify.Sheet($".Formula({expected}){Declared}", members));
    }
}

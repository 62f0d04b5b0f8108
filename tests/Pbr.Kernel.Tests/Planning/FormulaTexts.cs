using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Tests.Formulas;

namespace Pbr.Kernel.Tests.Planning;

/// <summary>Texts on which the scanner and the parser of formulas are held together.</summary>
internal static class FormulaTexts
{
    // Short names and words that the parser may read in more than one way stand among ordinary symbols.
    private static readonly string[] Names =
    [
        "A", "B", "C", "NVE", "NVF", "VF_n", "X1", "X2", "Xn", "x", "X", "x100", "X100", "t", "T", "t_1", "A_t", "At", "Ab", "a", "as", "o", "os",
        "y", "e", "c", "s", "n", "km", "h", "VIH", "SIDA", "tb", "its", "MAS", "menos", "ENTRE", "Por", "POR", "suma", "SUMA2", "Promedio", "MIL",
        "cien", "FORMULA", "FORMULATOTAL", "FromulaNumero", "DONDE", "Siendo", "VARIABLES", "NUMERADOR", "DENOMINADOR", "Nota", "viviendas",
        "Total", "PIBpc", "PAOi", "n1", "i", "N", "la", "LOS", "De", "EL", "A__B", "A_", "_A", "A_1_b", "Año", "ÑU", "INDICADOR", "mediaNA",
    ];

    private static readonly string[] Numbers =
    [
        "100", "1", "0", "2", "10", "1000", "100000", "100.0", "0.5", "0.50", "00", "1.", ".5", "13,200", "1'375", "12.34.5", "100%", "12MESES", "24", "2024",
        "123456789012345678", "1234567890123456789", "0.000000000000000001",
    ];

    private static readonly string[] Signs =
        ["+", "-", "*", "/", " + ", " - ", " * ", " / ", "×", " × ", "÷", "·", "–", " – ", " — ", "−", "- ", " -", "/ ", " x ", " X ", "x", "--", "^", "", " ", "x ", "X", ")x(", " x-"];

    private static readonly string[] Dressing =
        ["", " ", "  ", "$", "(", ")", "[", "]", "{", "}", "=", " = ", ".", ",", ";", ":", "%", "\t", "\n", "\u00A0", "\\", "_", "...", "'", "á", "\u0301", "²", "<", "&"];

    private static readonly string[] Plain =
        ["PVE = (NVE / NVF) * 100", "$IIM = (NII/IS) * 100$", "TCI=(NIIA-NIIAA)/NIIAA *100", "[(A - B) / B] * 100", "100*X1/X2", "A+B-VF_n", "((PAOi - PAT) / 12) × 1000.50", "-{A · B} ÷ D",
         "(A/B) x 100", "PVE=(NVE/NVF)X100.", "(A/B)x(100) - (B) X 5"];

    private static readonly (string Open, string Close)[] Brackets = [("(", ")"), ("[", "]"), ("{", "}"), ("( ", " )"), ("(", "]"), ("-(", ")")];

    /// <summary>How many texts a property reads; <c>PBR_FORM_TEXTS</c> sets another number for a longer search.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("PBR_FORM_TEXTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 15_000;

    /// <summary>Formulas in signs, most of them well formed.</summary>
    public static Gen<string> Formulas { get; } =
        from start in Gen.Elements("", "", "PVE = ", "$PVE=", "A=", " t = ", "Total = ", "= ", "PVE: ")
        from body in Expressions(4)
        from end in Gen.Elements("", "", "", "$", " ", ".", " %", " Donde: A = casos")
        select start + body + end;

    /// <summary>Published texts and formulas in signs, with pieces put in, taken out and exchanged.</summary>
    public static Gen<string> Damaged { get; } =
        from text in Gen.OneOf(Gen.Elements(FormulaSample.All.Select(sample => sample.Text).ToArray()), Formulas, Gen.Elements(Plain), Gen.Elements(Plain))
        from count in Gen.Elements(1, 1, 1, 2, 3)
        from edits in Edit.ArrayOf(count)
        select edits.Aggregate(text, (damaged, edit) => edit(damaged));

    private static Gen<Func<string, string>> Edit { get; } =
        from place in Gen.Choose(0, 10_000)
        from taken in Gen.Choose(0, 3)
        from put in Gen.OneOf(Gen.Elements(Names), Gen.Elements(Numbers), Gen.Elements(Signs), Gen.Elements(Dressing), Gen.Elements(Dressing))
        select (Func<string, string>)(text =>
        {
            int start = text.Length * place / 10_001;
            return string.Concat(text.AsSpan(0, start), put, text.AsSpan(Math.Min(text.Length, start + taken)));
        });

    private static Gen<string> Expressions(int depth)
    {
        Gen<string> leaves = Gen.OneOf(Gen.Elements("A", "B", "C", "NVE", "NVF", "Xn"), Gen.Elements("A", "B", "NVE"), Gen.Elements(Names), Gen.Elements("100", "1"), Gen.Elements(Numbers));
        if (depth == 0) { return leaves; }
        Gen<string> inner = Expressions(depth - 1);
        return Gen.OneOf(
            leaves,
            inner,
            from bracket in Gen.Elements(Brackets) from one in inner select bracket.Open + one + bracket.Close,
            from left in inner from sign in Gen.Elements(Signs) from right in inner select left + sign + right,
            from left in inner from sign in Gen.Elements("+", "-", "*", "/", " / ", " - ") from right in leaves select left + sign + right,
            from one in inner select "-" + one);
    }
}

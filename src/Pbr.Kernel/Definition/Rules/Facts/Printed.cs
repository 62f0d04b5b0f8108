using System;
using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Figures of a report, as they are printed.</summary>
internal static class Printed
{
    /// <summary>The decimals that a figure is written with.</summary>
    public static int Decimals(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    /// <summary>Whether a printed figure is an exact one, or what it becomes at the decimals that are printed.</summary>
    public static bool IsRounded(decimal printed, Rational exact)
    {
        Rational step = new(1, System.Numerics.BigInteger.Pow(10, Decimals(printed)) * 2);
        return (Rational)printed == exact || (HasMoreDecimals(exact, printed) && Rational.Abs((Rational)printed - exact) <= step);
    }

    /// <summary>A figure for a message.</summary>
    public static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A figure for a message.</summary>
    public static string Text(Rational value) => value.TryToDecimal(out decimal exact) ? Text(exact) : Text(Rounded(value));

    /// <summary>A day for a message.</summary>
    public static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How findings name a row; empty where its code is not known.</summary>
    public static string NameOf(ReportRowDraft row) => row.Code.TryGet(out string code) ? code : row.Name.Or("");

    /// <summary>The word for a period of a grid, with its number.</summary>
    public static Bilingual Period(Given<Frequency> grid, int number)
    {
        (string spanish, string english) = grid.Or(Frequency.Annual) switch
        {
            Frequency.Monthly => ("mes", "month"),
            Frequency.Quarterly => ("trimestre", "quarter"),
            Frequency.Semiannual => ("semestre", "half-year"),
            _ => ("periodo", "period"),
        };
        return new Bilingual($"{spanish} {number}", $"{english} {number}");
    }

    private static bool HasMoreDecimals(Rational exact, decimal printed) => !exact.TryToDecimal(out decimal value) || Decimals(value) > Decimals(printed);

    private static decimal Rounded(Rational value) => value.Round(2).TryToDecimal(out decimal rounded) ? rounded : 0m;
}

using System.Globalization;
using System.Text;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>Writes a tree in one plain notation: spaces around signs, round brackets, <c>…</c> in series.</summary>
internal static class FormulaPrinter
{
    public static string Print(Formula formula)
    {
        if (formula.Expression is null) { return formula.Text; }
        StringBuilder text = new();
        if (formula.Result is not null) { text.Append(formula.Result.Name).Append(" = "); }
        Print(formula.Expression, text);
        return text.ToString();
    }

    /// <summary>Appends a tree. Recursion is as deep as the brackets, which the parser limits.</summary>
    public static void Print(FormulaNode node, StringBuilder text)
    {
        switch (node)
        {
            case NumberNode number: text.Append(Print(number.Value)); break;
            case NameNode name: text.Append(name.Name); break;
            case GroupNode group:
                text.Append('(');
                Print(group.Inner, text);
                text.Append(')');
                break;
            case NegationNode negation:
                text.Append('-');
                Print(negation.Operand, text);
                break;
            case SumNode sum: PrintSum(sum, text); break;
            case ProductNode product: PrintProduct(product, text); break;
            case SeriesNode series: PrintSeries(series, text); break;
        }
    }

    private static string Print(Rational value)
    {
        string digits = value.ToString(null, CultureInfo.InvariantCulture);

        // 0. and 28 decimals would be a digit too many.
        bool isTooLong = digits.Length == PublishedNumber.MaxDigits + 2 && digits.StartsWith("0.", System.StringComparison.Ordinal);
        return isTooLong ? digits.Substring(1) : digits;
    }

    private static void PrintSum(SumNode sum, StringBuilder text)
    {
        for (int i = 0; i < sum.Terms.Length; i++)
        {
            if (i > 0) { text.Append(sum.Terms[i].IsSubtracted ? " - " : " + "); }
            Print(sum.Terms[i].Node, text);
        }
    }

    private static void PrintProduct(ProductNode product, StringBuilder text)
    {
        for (int i = 0; i < product.Factors.Length; i++)
        {
            if (i > 0) { text.Append(product.Factors[i].IsDivisor ? " / " : " * "); }
            Print(product.Factors[i].Node, text);
        }
    }

    private static void PrintSeries(SeriesNode series, StringBuilder text)
    {
        int last = series.Terms.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            if (i > 0) { text.Append(i == last ? " + … + " : " + "); }
            PrintTerm(series.Terms[i], text);
        }
    }

    private static void PrintTerm(SeriesTerm term, StringBuilder text)
    {
        char end = term.Stem[term.Stem.Length - 1];
        bool isNumbered = Letters.IsDigit(term.Index[0]);
        text.Append(term.Stem);
        if (!Symbols.IsSymbol(term.Stem)) { text.Append(' '); }
        else if (Letters.IsDigit(end) || (!isNumbered && !char.IsUpper(end)) || (!isNumbered && term.Index.Length > 1)) { text.Append('_'); }
        text.Append(term.Index);
    }
}

using System;
using System.Globalization;
using System.Text;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>A formula with its figures in place of the names: <c>(84 / 105) × 100</c>. A name without a figure stays a name.</summary>
internal sealed class FormulaWithFigures
{
    private readonly Formula _formula;
    private readonly Func<string, Rational?> _figureOf;
    private readonly CultureInfo _culture;
    private readonly StringBuilder _text = new();

    private FormulaWithFigures(Formula formula, Func<string, Rational?> figureOf, CultureInfo culture)
    {
        _formula = formula;
        _figureOf = figureOf;
        _culture = culture;
    }

    public static string Write(Formula formula, FormulaNode expression, Func<string, Rational?> figureOf, CultureInfo culture)
    {
        FormulaWithFigures writer = new(formula, figureOf, culture);
        writer.Add(expression);
        return writer._text.ToString();
    }

    private void Add(FormulaNode node)
    {
        switch (node)
        {
            case NumberNode number:
                _text.Append(FigureText.Exact(number.Value, _culture));
                break;
            case NameNode name:
                AddFigure(name.Name, name.Name);
                break;
            case SeriesNode series:
                AddFigure(series.Stem, series.Range.Of(_formula.Text));
                break;
            case GroupNode group:
                _text.Append('(');
                Add(group.Inner);
                _text.Append(')');
                break;
            case NegationNode negation:
                _text.Append('-');
                Add(negation.Operand);
                break;
            case SumNode sum:
                for (int i = 0; i < sum.Terms.Length; i++)
                {
                    if (i > 0) { _text.Append(sum.Terms[i].IsSubtracted ? " - " : " + "); }
                    Add(sum.Terms[i].Node);
                }

                break;
            case ProductNode product:
                for (int i = 0; i < product.Factors.Length; i++)
                {
                    if (i > 0) { _text.Append(product.Factors[i].IsDivisor ? " / " : " × "); }
                    Add(product.Factors[i].Node);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "There is no such node in a formula.");
        }
    }

    private void AddFigure(string name, string asWritten) =>
        _text.Append(_figureOf(name) is { } figure ? FigureText.Operand(figure, _culture) : asWritten);
}

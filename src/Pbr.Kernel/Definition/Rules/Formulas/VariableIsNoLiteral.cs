using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2009: no literal where a variable belongs.</summary>
internal sealed class VariableIsNoLiteral : IndicatorRule
{
    private static readonly Bilingual OneFigure = new("el resultado es siempre el mismo", "the result is always the same");
    private static readonly Bilingual Count = new("es la cifra de un año, que cambia con los datos", "it is the figure of one year, which changes with the data");
    private static readonly Bilingual Divisor = new("un porcentaje se divide entre el total, que cambia con los datos", "a percentage is divided by the whole, which changes with the data");

    private static readonly Bilingual CountIt = new("Escribir 'Número de' en lugar de la cifra", "Write 'Número de' instead of the figure");

    /// <summary>What follows a number that describes, and does not count, what the phrase names: "15 años y más", "3 de 3".</summary>
    private static readonly HashSet<string> Describing = new(
        "de a al y o u e ano anos mes meses dia dias hora horas minuto minutos mil miles millon millones por km m kg metros kilometros pesos grados veces en hasta mas menos ero er era o".Split(' '),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2009,
        Severity.Warning,
        new("No hay una cifra donde corresponde una variable", "No literal stands where a variable belongs"),
        new(
            "'{0}' está escrito donde corresponde una variable: {1}. Escriba en su lugar el nombre de la variable.",
            "'{0}' is written where a variable belongs: {1}. Write the name of the variable instead."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression }) { return; }
        Given<string> formula = indicator.Draft.Formula;
        bool hasVariables = false;
        foreach (FormulaNode node in FormulaNodes.Of(expression)) { hasVariables |= node is NameNode or SeriesNode; }
        if (!hasVariables)
        {
            sink.Report(Info, formula.Place(expression.Range), expression.Range.Of(formula.Value), OneFigure);
            return;
        }

        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is NameNode { IsPhrase: true } phrase) { CheckCount(phrase, formula, sink); }
        }

        if (Operands.Bare(expression) is ProductNode product) { CheckDivisor(product, formula, sink); }
    }

    /// <summary>"1 Estudios y proyectos …": the figure of a year stands before what it counts.</summary>
    private void CheckCount(NameNode phrase, Given<string> formula, FindingSink sink)
    {
        string text = phrase.Range.Of(formula.Value);
        ImmutableArray<SheetWord> words = SheetWords.Of(text);
        if (words.Length < 3 || !words[0].IsNumber || words[0].Range.Start != 0 || words[1].IsNumber || Describing.Contains(words[1].Folded)) { return; }
        if (words[1].Range.Start != words[0].Range.End + 1 || text[words[0].Range.End] != ' ') { return; }
        TextRange range = new(phrase.Range.Start, words[0].Range.Length);
        ImmutableArray<Repair> repairs = ImmutableArray.Create(new Repair(CountIt, RepairEdit.Replace(formula.Place(range), "Número de")));
        sink.Report(Info, Info.DefaultSeverity, formula.Place(range), new object[] { words[0].Folded, Count }, repairs: repairs);
    }

    /// <summary>A / 32 * 100: the whole of the percentage is a number. Without the factor it may be an average by month, or a change of unit.</summary>
    private void CheckDivisor(ProductNode product, Given<string> formula, FindingSink sink)
    {
        NumberNode? divisor = null;
        bool isPercentage = false;
        Quotient quotient = Quotient.Of(product);
        if (quotient.Below.Count > 0 || quotient.Above.Count != 1 || quotient.Above[0] is SumNode) { return; }
        foreach (FormulaNode node in FormulaNodes.Of(product))
        {
            if (node is NumberNode number) { isPercentage |= number.Value == Rational.Hundred; }
            if (node is not ProductNode part) { continue; }
            foreach (ProductFactor factor in part.Factors)
            {
                if (factor.IsDivisor && Operands.Bare(factor.Node) is NumberNode value && !(value.Value.IsInteger && Vocabulary.IsScale(value.Value))) { divisor = value; }
            }
        }

        if (divisor is null || !isPercentage || divisor.Value <= Rational.One) { return; }
        sink.Report(Info, formula.Place(divisor.Range), divisor.Range.Of(formula.Value), Divisor);
    }
}

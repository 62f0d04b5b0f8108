using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2007: grouping is explicit where it changes the value.</summary>
internal sealed class GroupingIsExplicit : IndicatorRule
{
    private static readonly Bilingual Group = new("Escribir los paréntesis", "Write the brackets");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2007,
        Severity.Warning,
        new("La agrupación es explícita donde cambia el valor", "Grouping is explicit where it changes the value"),
        new(
            "En '{0}' la división alcanza solo a lo que está junto a su signo. Escriba los paréntesis, por ejemplo '{1}'.",
            "In '{0}' the division reaches only what stands beside its sign. Write the brackets, such as '{1}'."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression }) { return; }
        bool hasVariables = HasVariables(expression);
        Quotient whole = Quotient.Of(expression);
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is not SumNode sum || LooseQuotient(sum, hasVariables) is not { } loose) { continue; }
            bool isPercentage = whole.HasScale && whole.Scale == Rational.Hundred && whole.Below.Count == 0 && whole.Above.Count == 1
                && ReferenceEquals(whole.Above[0], sum);
            Report(indicator.Draft.Formula, sum, loose, isPercentage, sink);
        }
    }

    private void Report(Given<string> formula, SumNode sum, int loose, bool isPercentage, FindingSink sink)
    {
        ProductNode quotient = (ProductNode)sum.Terms[loose].Node;
        string old = sum.Range.Of(formula.Value);
        string? certain = null;
        if (quotient.Factors.Length == 2)
        {
            TextRange above = quotient.Factors[0].Node.Range;
            TextRange below = quotient.Factors[1].Node.Range;
            if (isPercentage && loose == sum.Terms.Length - 1) { certain = Bracketed(formula.Value, sum.Range, sum.Range.Start, above.End); }
            else if (loose == 0 && sum.Terms.Length == 2 && AreAlike(quotient.Factors[1].Node, sum.Terms[1].Node))
            {
                certain = Bracketed(formula.Value, sum.Range, below.Start, sum.Range.End);
            }
        }

        string example = certain ?? Bracketed(formula.Value, sum.Range, quotient.Range.Start, quotient.Range.End);
        ImmutableArray<Repair> repairs = certain is null
            ? ImmutableArray<Repair>.Empty
            : ImmutableArray.Create(new Repair(Group, RepairEdit.Replace(formula.Place(sum.Range), certain)));
        sink.Report(Info, Info.DefaultSeverity, formula.Place(sum.Range), new object[] { old, example }, repairs: repairs);
    }

    /// <summary>The quotient that stands without brackets among whole terms: its number among the terms; null where there is none.</summary>
    private static int? LooseQuotient(SumNode sum, bool hasVariables)
    {
        int? loose = null;
        bool hasWhole = false;
        for (int i = 0; i < sum.Terms.Length; i++)
        {
            FormulaNode term = sum.Terms[i].Node;
            if (term is ProductNode product && Divides(product, hasVariables)) { loose ??= i; }
            else if (term is NameNode or SeriesNode || (!hasVariables && term is NumberNode number && number.Value != Rational.One && number.Value != Rational.Hundred))
            {
                hasWhole = true;
            }
        }

        return hasWhole ? loose : null;
    }

    /// <summary>Whether a product divides by a variable; by a number too where the formula is all numbers.</summary>
    private static bool Divides(ProductNode product, bool hasVariables)
    {
        foreach (ProductFactor factor in product.Factors)
        {
            if (factor.IsDivisor && (factor.Node is not NumberNode || !hasVariables)) { return true; }
        }

        return false;
    }

    private static bool HasVariables(FormulaNode expression)
    {
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is NameNode or SeriesNode) { return true; }
        }

        return false;
    }

    /// <summary>Whether two operands are one variable at two times, which are subtracted from each other and from nothing else.</summary>
    private static bool AreAlike(FormulaNode left, FormulaNode right)
    {
        if (Operands.Bare(left) is not NameNode a || Operands.Bare(right) is not NameNode b || a.IsPhrase != b.IsPhrase) { return false; }
        if (!a.IsPhrase)
        {
            return a.Name.IndexOf('_') > 0 && b.Name.IndexOf('_') == a.Name.IndexOf('_')
                && string.CompareOrdinal(a.Name, 0, b.Name, 0, a.Name.IndexOf('_')) == 0;
        }

        HashSet<string> one = SheetWords.TopicOf(a.Name);
        HashSet<string> other = SheetWords.TopicOf(b.Name);
        return one.Count > 0 && one.SetEquals(other);
    }

    /// <summary>The text of a range with brackets around a part of it.</summary>
    private static string Bracketed(string text, TextRange range, int start, int end) =>
        text.Substring(range.Start, start - range.Start) + "(" + text.Substring(start, end - start) + ")" + text.Substring(end, range.End - end);
}

using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2008: a denominator that can be zero is foreseen.</summary>
internal sealed class ZeroDenominatorIsForeseen : IndicatorRule
{
    private static readonly Bilingual Always = new("vale siempre 0", "is always 0");
    private static readonly Bilingual AtBaseline = new("vale 0 en su línea base", "is 0 at its baseline");
    private static readonly Bilingual AtTarget = new("vale 0 en su meta", "is 0 at its target");
    private static readonly Bilingual BeforeBaseline = new("es el periodo anterior de una variable cuya línea base es 0", "is the previous period of a variable whose baseline is 0");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2008,
        Severity.Warning,
        new("Un denominador que puede ser cero está previsto", "A denominator that can be zero is foreseen"),
        new(
            "La fórmula divide entre '{0}', que {1}. Diga en la definición qué se informa cuando es cero, o divida entre otra cifra.",
            "The formula divides by '{0}', which {1}. Say in the definition what is reported when it is zero, or divide by another figure."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression } || indicator.Shape is not { } shape) { return; }
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is not ProductNode product) { continue; }
            foreach (ProductFactor factor in product.Factors)
            {
                if (factor.IsDivisor) { Check(indicator, shape, factor.Node, sink); }
            }
        }
    }

    private void Check(IndicatorFacts indicator, FormulaShape shape, FormulaNode divisor, FindingSink sink)
    {
        if (IsZero(Operands.Bare(divisor)))
        {
            Report(indicator, divisor, Always, null, sink);
            return;
        }

        if (IsForeseen(indicator) || indicator.Meanings.DeclarationOf(divisor) is not { } variable) { return; }
        if (variable.Baseline.TryGet(out decimal baseline) && baseline == 0m) { Report(indicator, divisor, AtBaseline, variable.Baseline, sink); }
        else if (variable.Target.TryGet(out decimal target) && target == 0m) { Report(indicator, divisor, AtTarget, variable.Target, sink); }
        else if (shape is { Kind: FormulaShapeKind.GrowthRate, Numerator: { } current, Denominator: { } previous }
            && variable.Baseline.IsMissing && Operands.AreSame(previous, divisor)
            && indicator.Meanings.DeclarationOf(current) is { } now && now.Baseline.TryGet(out decimal start) && start == 0m)
        {
            Report(indicator, divisor, BeforeBaseline, now.Baseline, sink);
        }
    }

    private void Report(IndicatorFacts indicator, FormulaNode divisor, Bilingual when, Given<decimal>? because, FindingSink sink)
    {
        Given<string> formula = indicator.Draft.Formula;
        ImmutableArray<Place> related = because is { } value ? ImmutableArray.Create(value.Place()) : ImmutableArray<Place>.Empty;
        sink.Report(Info, Info.DefaultSeverity, formula.Place(divisor.Range), new object[] { divisor.Range.Of(formula.Value), when }, related);
    }

    private static bool IsZero(FormulaNode divisor) => divisor is NumberNode { Value: { IsZero: true } }
        || (divisor is SumNode { Terms.Length: 2 } sum && sum.Terms[1].IsSubtracted && Operands.AreSame(sum.Terms[0].Node, sum.Terms[1].Node));

    /// <summary>Whether the definition, or a remark behind the formula, says what happens at zero; an unknown definition may say it.</summary>
    private static bool IsForeseen(IndicatorFacts indicator)
    {
        if (indicator.Draft.Definition.IsUnknown || (indicator.Draft.Definition.IsMissing && !indicator.Draft.IsComplete)) { return true; }
        if (indicator.Draft.Definition.TryGet(out string definition) && MentionsZero(definition)) { return true; }
        foreach (SkippedText skipped in indicator.Formula!.Skipped)
        {
            if (MentionsZero(skipped.Range.Of(indicator.Formula.Text))) { return true; }
        }

        return false;
    }

    private static bool MentionsZero(string text)
    {
        ImmutableArray<SheetWord> words = SheetWords.Of(text);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Folded is "cero" or "0" or "nulo" or "nula") { return true; }
            if (words[i].Folded == "aplica" && i > 0 && words[i - 1].Folded == "no") { return true; }
        }

        return false;
    }
}

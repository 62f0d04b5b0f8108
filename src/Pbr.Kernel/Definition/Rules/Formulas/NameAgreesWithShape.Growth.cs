using System;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <content>Growth over the wrong figure.</content>
internal sealed partial class NameAgreesWithShape
{
    private static readonly Bilingual OverCurrent = new(
        "la diferencia sobre la cifra actual, y no sobre la anterior", "the difference over the current figure, and not over the previous one");

    /// <summary>(actual − anterior) / actual: a rate of variation is over the previous figure.</summary>
    private static bool IsOverCurrent(IndicatorFacts indicator)
    {
        if (indicator.Ratio is not { Numerators.Count: 1, Denominators.Count: 1 } ratio) { return false; }
        if (ratio.Numerators[0] is not SumNode { Terms.Length: 2 } change || change.Terms[0].IsSubtracted || !change.Terms[1].IsSubtracted) { return false; }
        FormulaNode current = Operands.Bare(change.Terms[0].Node);
        FormulaNode previous = Operands.Bare(change.Terms[1].Node);
        return current is NameNode name && Operands.Bare(ratio.Denominators[0]) is NameNode over && previous is NameNode
            && string.Equals(SheetWords.Normal(name.Name), SheetWords.Normal(over.Name), StringComparison.Ordinal)
            && IsEarlier(indicator, previous) && !IsEarlier(indicator, current);
    }

    private static bool IsEarlier(IndicatorFacts indicator, FormulaNode node)
    {
        foreach (SheetWord word in SheetWords.Of(indicator.Meanings.Of(node) ?? ""))
        {
            if (word.Folded is "anterior" or "anteriores" or "previo" or "previa" or "previos" or "previas") { return true; }
        }

        return ((NameNode)node).Name.IndexOf("t-1", StringComparison.Ordinal) >= 0;
    }
}

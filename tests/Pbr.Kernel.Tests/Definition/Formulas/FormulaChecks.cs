using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Formulas;

/// <summary>What holds of the reading of any text whatever.</summary>
internal static class FormulaChecks
{
    public static Formula IsSound(string text)
    {
        Formula formula = Formula.Parse(text);
        Assert.Equal(formula.Kind == FormulaKind.Expression, formula.Expression is not null);
        Assert.Equal(formula.Kind == FormulaKind.Unreadable, formula.Problems.Length > 0);
        foreach (FormulaProblem problem in formula.Problems)
        {
            Assert.InRange(problem.Range.End, 0, text.Length);
            Assert.InRange(problem.Message.Spanish.Length, 20, 400);
        }

        int end = 0;
        foreach (SkippedText skipped in formula.Skipped)
        {
            Assert.InRange(skipped.Range.Start, end, text.Length);
            end = skipped.Range.End;
            Assert.InRange(end, 0, text.Length);
        }

        if (formula.Expression is not null) { HasSoundTree(formula); }
        return formula;
    }

    private static void HasSoundTree(Formula formula)
    {
        foreach (FormulaNode node in FormulaNodes.Of(formula.Expression!))
        {
            TextRange range = node.Range;
            Assert.InRange(range.Start, 0, formula.Text.Length);
            Assert.InRange(range.End, range.Start + 1, formula.Text.Length);
        }

        Formula again = Formula.Parse(formula.ToString());
        Assert.True(formula.Expression!.HasSameTree(again.Expression), formula.Text);
        Assert.Equal(formula.Result?.Name, again.Result?.Name);
        Assert.Equal(formula.ToString(), again.ToString());
    }
}

using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2019: what is added has one unit, or weights; weights sum to one.</summary>
internal sealed class AddendsShareUnit : IndicatorRule
{
    private static readonly Bilingual OneUnit = new("Sume cifras de una sola unidad, o dé a cada una su ponderación", "Add figures of one unit, or give each its weight");
    private static readonly Bilingual OneWhole = new("Corrija las ponderaciones para que sumen 1 o 100", "Correct the weights so that they sum to 1 or 100");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2019,
        Severity.Warning,
        new("Lo que se suma tiene una sola unidad, o ponderaciones que suman uno", "What is added has one unit, or weights that sum to one"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression } || indicator.Shape is not { } shape) { return; }
        if (shape.Kind == FormulaShapeKind.WeightedSum)
        {
            CheckWeights(indicator, expression, shape, sink);
            return;
        }

        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is SumNode sum) { CheckUnits(indicator, sum, sink); }
        }
    }

    private void CheckWeights(IndicatorFacts indicator, FormulaNode expression, FormulaShape shape, FindingSink sink)
    {
        Rational sum = Rational.Zero;
        bool areShares = true;
        bool arePoints = true;
        Rational rounding = Rational.Zero;
        foreach (ShapeTerm term in shape.Terms)
        {
            sum += term.Weight;
            areShares &= term.Weight < Rational.One;
            arePoints &= term.Weight >= 5 && term.Weight < Rational.Hundred && term.Weight.IsInteger;
            rounding += new Rational(1, 200);
        }

        // Multipliers of a score need not sum to anything: shares near one, and points near a hundred, are meant to.
        Rational whole = areShares ? Rational.One : Rational.Hundred;
        bool isMeant = areShares ? sum >= new Rational(1, 2) && sum <= new Rational(3, 2) : arePoints && sum >= 80 && sum <= 120;
        if (!isMeant || sum == whole || (areShares && Rational.Abs(sum - whole) <= rounding && IsThird(shape))) { return; }
        Given<string> formula = indicator.Draft.Formula;
        string text = expression.Range.Of(formula.Value);
        sink.Report(
            Info,
            formula.Place(expression.Range),
            new Bilingual($"Las ponderaciones de '{text}' suman {sum}, y no {whole}", $"The weights of '{text}' sum to {sum}, and not to {whole}"),
            OneWhole);
    }

    /// <summary>Whether the weights are alike, as thirds written 0.33 are: what is missing was rounded away.</summary>
    private static bool IsThird(FormulaShape shape)
    {
        foreach (ShapeTerm term in shape.Terms)
        {
            if (Rational.Abs(term.Weight - shape.Terms[0].Weight) > new Rational(1, 100)) { return false; }
        }

        return true;
    }

    private void CheckUnits(IndicatorFacts indicator, SumNode sum, FindingSink sink)
    {
        Given<string> first = default;
        foreach (SumTerm term in sum.Terms)
        {
            if (indicator.Meanings.DeclarationOf(term.Node) is not { } variable || !variable.Unit.TryGet(out string unit)) { continue; }
            if (!first.IsKnown)
            {
                first = variable.Unit;
                continue;
            }

            if (!UnitNames.Differ(first.Value, unit)) { continue; }
            sink.Report(
                Info,
                Info.DefaultSeverity,
                variable.Unit.Place(),
                new object[] { new Bilingual($"La fórmula suma '{first.Value}' y '{unit}'", $"The formula adds '{first.Value}' and '{unit}'"), OneUnit },
                ImmutableArray.Create(first.Place()));
            return;
        }
    }
}

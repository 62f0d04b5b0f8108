using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2005: a percentage is multiplied by 100, and only a percentage.</summary>
internal sealed partial class PercentageIsTimesHundred : IndicatorRule
{
    private static readonly Bilingual NoFactor = new("no multiplica por 100", "does not multiply by 100");
    private static readonly Bilingual Multiply = new("Multiplique por 100, o cambie el nombre o la unidad", "Multiply by 100, or change the name or the unit");
    private static readonly Bilingual TimesHundred = new("Multiplicar por 100", "Multiply by 100");
    private static readonly Bilingual Drop = new("Quite el factor, o cambie el nombre", "Remove the factor, or change the name");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2005,
        Severity.Warning,
        new("Un porcentaje se multiplica por 100, y solo un porcentaje", "A percentage is multiplied by 100, and only a percentage"),
        new("{0}, pero la fórmula {1}. {2}.", "{0}, but the formula {1}. {2}."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression } || indicator.Shape is not { } shape) { return; }
        if (indicator.Draft.Unit.IsUnknown || (indicator.Draft.Unit.IsMissing && !indicator.Draft.IsComplete)) { return; }
        if (CheckBase(indicator, expression, shape, sink)) { return; }
        if (shape.Kind is FormulaShapeKind.Ratio or FormulaShapeKind.GrowthRate) { CheckFactor(indicator, expression, shape, sink); }
        else if (shape.Kind == FormulaShapeKind.Percentage) { CheckNeed(indicator, expression, sink); }
    }

    /// <summary>What is called a percentage and has another factor.</summary>
    private void CheckFactor(IndicatorFacts indicator, FormulaNode expression, FormulaShape shape, FindingSink sink)
    {
        Rational scale = Rational.Abs(shape.Scale);
        bool isPowerOfTen = scale.IsInteger && Vocabulary.IsScale(scale) && scale != Rational.Hundred;
        if ((scale != Rational.One && !isPowerOfTen) || Claim(indicator) is not { } claim) { return; }
        if (scale == Rational.One && !IsPlainCount(indicator, shape)) { return; }
        NumberNode? factor = scale == Rational.One ? null : Factor(expression, scale);
        Bilingual says = scale == Rational.One ? NoFactor : new($"multiplica por {scale}", $"multiplies by {scale}");

        // A factor of 10 is a 100 that lost its last digit on the way from the document, more often than a mistake of its author.
        sink.Report(
            Info,
            scale == 10 ? Severity.Information : Info.DefaultSeverity,
            indicator.Draft.Formula.Place(factor?.Range ?? expression.Range),
            new object[] { claim, says, Multiply },
            repairs: Repairs(indicator, expression, factor));
    }

    /// <summary>What is called a quotient of another kind, and is multiplied by 100.</summary>
    private void CheckNeed(IndicatorFacts indicator, FormulaNode expression, FindingSink sink)
    {
        if (!indicator.Draft.Name.TryGet(out string name)) { return; }
        long? thousands = Percentages.BaseOf(name);

        // A relation may be per hundred as well as per one: the dependency ratio is.
        string? measure = indicator.Measure.Kind == MeasureKind.Ratio && thousands is null ? SheetWords.Normal(indicator.Measure.Range.Of(name)) : null;
        bool isRatio = measure is not null and not "relacion" || IsAverageOfThings(indicator, name);

        // A proportion or a rate may be printed in per cent. What is per head may not, whatever the unit says.
        if (indicator.IsPercentage && measure != "per capita") { return; }
        if (!isRatio && thousands is not (1_000 or 10_000 or 100_000 or 1_000_000)) { return; }
        string quote = isRatio ? indicator.Measure.Range.Of(name) : name;
        NumberNode? factor = Factor(expression, Rational.Hundred);
        sink.Report(
            Info,
            indicator.Draft.Formula.Place(factor?.Range ?? expression.Range),
            new Bilingual($"El nombre dice '{quote}'", $"The name says '{quote}'"),
            new Bilingual("multiplica por 100", "multiplies by 100"),
            Drop);
    }

    private static Bilingual? Claim(IndicatorFacts indicator)
    {
        if (indicator.Draft.Name.TryGet(out string name) && SaysPercentage(indicator.Measure, name))
        {
            bool isOther = indicator.Draft.Unit.TryGet(out string other) && Percentages.IsRelativeUnit(other);
            string quote = indicator.Measure.Range.Of(name);
            return isOther ? null : new Bilingual($"El nombre dice '{quote}'", $"The name says '{quote}'");
        }

        bool isOtherName = indicator.Draft.Name.IsUnknown
            || indicator.Measure.Kind is MeasureKind.Ratio or MeasureKind.Average or MeasureKind.Count or MeasureKind.Index;
        if (isOtherName || !indicator.IsPercentage) { return null; }
        string unit = indicator.Draft.Unit.Value;
        return new Bilingual($"La unidad es '{unit}'", $"The unit is '{unit}'");
    }

    private static bool SaysPercentage(MeasureName measure, string name) => measure.Kind == MeasureKind.Percentage
        || (measure.Kind == MeasureKind.Variation && SheetWords.Normal(measure.Range.Of(name)).Contains("porcentual"));

    /// <summary>Whether nothing says that what is divided is relative already: a sum of percentages over their number is a percentage.</summary>
    private static bool IsPlainCount(IndicatorFacts indicator, FormulaShape shape)
    {
        if (shape.Numerator is null || shape.Denominator is null) { return false; }
        string? above = indicator.Meanings.Of(shape.Numerator);
        if (above is null) { return indicator.Meanings.AreAllSeen; }
        string below = indicator.Meanings.Of(shape.Denominator) ?? "";
        return !Percentages.MayBeRelative(above) || Percentages.MayBeRelative(below);
    }

    /// <summary>The one number that is the factor; null where several make it.</summary>
    private static NumberNode? Factor(FormulaNode expression, Rational value)
    {
        NumberNode? found = null;
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is not NumberNode number || number.Value != value) { continue; }
            if (found is not null) { return null; }
            found = number;
        }

        return found;
    }

    /// <summary>Multiplying is certain where the name says percentage and the unit does not say otherwise, and where the text then reads so.</summary>
    private static ImmutableArray<Repair> Repairs(IndicatorFacts indicator, FormulaNode expression, NumberNode? factor)
    {
        Given<string> formula = indicator.Draft.Formula;
        bool isCertain = indicator.Measure.Kind is MeasureKind.Percentage or MeasureKind.Variation && (indicator.IsPercentage || indicator.Draft.Unit.IsMissing);
        if (!isCertain) { return ImmutableArray<Repair>.Empty; }
        TextRange range = factor?.Range ?? expression.Range;
        string old = range.Of(formula.Value);
        bool isSum = Operands.Bare(expression) is SumNode && expression is not GroupNode;
        string text = factor is not null ? "100" : isSum ? "(" + old + ") * 100" : old + " * 100";
        string whole = formula.Value.Substring(0, range.Start) + text + formula.Value.Substring(range.End);
        bool isRight = Formula.Parse(whole).Shape is { Kind: FormulaShapeKind.Percentage or FormulaShapeKind.GrowthRate } shape
            && Rational.Abs(shape.Scale) == Rational.Hundred;
        return isRight ? ImmutableArray.Create(new Repair(TimesHundred, RepairEdit.Replace(formula.Place(range), text))) : ImmutableArray<Repair>.Empty;
    }
}

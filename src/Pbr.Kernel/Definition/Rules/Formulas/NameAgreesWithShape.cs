using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2006: the name's kind, and the definition's, agree with the formula's shape.</summary>
internal sealed partial class NameAgreesWithShape : IndicatorRule
{
    private static readonly Bilingual APercentage = new("un porcentaje", "a percentage");
    private static readonly Bilingual AVariation = new("una variación", "a variation");
    private static readonly Bilingual AnAverage = new("un promedio", "an average");
    private static readonly Bilingual ARatio = new("una razón", "a ratio");
    private static readonly Bilingual ACount = new("un conteo", "a count");
    private static readonly Bilingual ASum = new("una suma", "a sum");
    private static readonly Bilingual AGrowth = new("una tasa de variación", "a rate of variation");
    private static readonly Bilingual APart = new("qué parte es una cifra de otra", "what part one figure is of another");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2006,
        Severity.Warning,
        new("El nombre y la definición concuerdan con la forma de la fórmula", "Name and definition agree with the formula's shape"),
        new(
            "'{0}' anuncia {1}, pero la fórmula calcula {2}. Cambie esas palabras o la fórmula.",
            "'{0}' announces {1}, but the formula computes {2}. Change these words or the formula."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Shape is not { } shape) { return; }
        if (indicator.Draft.Name.TryGet(out _) && Check(indicator, indicator.Measure, shape, indicator.Draft.Name, sink)) { return; }

        // "Mide el número de …" is said of percentages too, and means what is divided: of a definition only the other kinds count.
        if (!indicator.Draft.Definition.TryGet(out string definition)) { return; }
        MeasureName measure = MeasureName.OfDefinition(definition);
        if (measure.Kind is MeasureKind.Percentage or MeasureKind.Variation) { Check(indicator, measure, shape, indicator.Draft.Definition, sink); }
    }

    private bool Check(IndicatorFacts indicator, MeasureName measure, FormulaShape shape, Given<string> text, FindingSink sink)
    {
        (Bilingual Announced, Bilingual Computed)? clash = measure.Kind switch
        {
            MeasureKind.Variation when IsOverCurrent(indicator) => (AVariation, OverCurrent),
            MeasureKind.Variation when IsPart(indicator, shape) => (AVariation, APart),
            MeasureKind.Percentage when IsSumOfCounts(indicator, shape) => (APercentage, ASum),
            MeasureKind.Average when IsPlainSum(shape) => (AnAverage, ASum),
            MeasureKind.Ratio when IsPlainSum(shape) => (ARatio, ASum),
            MeasureKind.Count when shape.Kind == FormulaShapeKind.Percentage => (ACount, APercentage),
            MeasureKind.Count when shape.Kind == FormulaShapeKind.GrowthRate => (ACount, AGrowth),
            _ => null,
        };
        if (clash is not { } found) { return false; }
        sink.Report(Info, text.Place(measure.Range), measure.Range.Of(text.Value), found.Announced, found.Computed);
        return true;
    }

    /// <summary>Whether one figure is divided by another, and neither is a change: of a change the formula has a difference, or a variable that says so.</summary>
    private static bool IsPart(IndicatorFacts indicator, FormulaShape shape)
    {
        if (shape.Kind is not (FormulaShapeKind.Percentage or FormulaShapeKind.Ratio) || shape.Numerator is not { } above || shape.Denominator is null) { return false; }
        foreach (FormulaNode node in FormulaNodes.Of(above))
        {
            if (node is SumNode) { return false; }
        }

        return indicator.Meanings.Of(above) is { } meaning && !MentionsChange(meaning);
    }

    private static bool MentionsChange(string meaning)
    {
        foreach (SheetWord word in SheetWords.Of(meaning))
        {
            switch (SheetWords.Stem(word.Folded))
            {
                case "variacion" or "crecimient" or "cambi" or "increment" or "decrement" or "reduccion" or "disminucion" or "aument" or "diferenci" or "abatimient":
                    return true;
            }
        }

        return false;
    }

    private static bool IsPlainSum(FormulaShape shape) => shape.Kind == FormulaShapeKind.Sum && shape.Scale == Rational.One && AreWhole(shape);

    /// <summary>Whether the terms are variables and series: quotients may be added to a percentage, and averages of averages.</summary>
    private static bool AreWhole(FormulaShape shape)
    {
        foreach (ShapeTerm term in shape.Terms)
        {
            if (term.Node is not (NameNode or SeriesNode)) { return false; }
        }

        return true;
    }

    private static bool IsSumOfCounts(IndicatorFacts indicator, FormulaShape shape)
    {
        if (!IsPlainSum(shape)) { return false; }
        foreach (ShapeTerm term in shape.Terms)
        {
            if (indicator.Meanings.Of(term.Node) is not { } meaning || Percentages.MayBeRelative(meaning)) { return false; }
        }

        return true;
    }
}

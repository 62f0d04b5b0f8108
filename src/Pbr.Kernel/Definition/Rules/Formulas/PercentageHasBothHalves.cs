using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2017: a percentage has a numerator and a denominator.</summary>
internal sealed class PercentageHasBothHalves : IndicatorRule
{
    private static readonly Bilingual NoMethod = new("no tiene método de cálculo", "has no method of calculation");
    private static readonly Bilingual OneHalf = new("no divide entre nada", "divides by nothing");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2017,
        Severity.Warning,
        new("Un porcentaje tiene numerador y denominador", "A percentage has a numerator and a denominator"),
        new(
            "{0} y {1}. Escriba qué se cuenta y entre qué total se divide.",
            "{0} and {1}. Write what is counted, and by what total it is divided."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!IsCalledPercentage(indicator)) { return; }
        if (indicator.Formula is null) { CheckAbsence(indicator, sink); }
        else if (indicator.Formula.Expression is { } expression && indicator.Shape is { } shape) { CheckShape(indicator, expression, shape, sink); }
    }

    private void CheckAbsence(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || !draft.Formula.IsMissing || !draft.ExternalMethod.IsMissing) { return; }
        bool hasUnit = draft.Unit.TryGet(out string unit);
        if (draft.Name.TryGet(out string name)) { sink.Report(Info, draft.Name.Place(), hasUnit && name == unit ? MeasuredIn(unit) : Named(indicator, name), NoMethod); }
        else if (draft.Name.IsMissing && hasUnit) { sink.Report(Info, draft.Unit.Place(), MeasuredIn(unit), NoMethod); }
    }

    /// <summary>What is called a percentage is one; what is only measured in per cent is called by another name.</summary>
    private static Bilingual Named(IndicatorFacts indicator, string name) =>
        indicator.Measure.Kind != MeasureKind.Percentage && indicator.Draft.Unit.TryGet(out string unit)
            ? new($"'{name}' se mide en '{unit}'", $"'{name}' is measured in '{unit}'")
            : IsPercentage(name);

    private static Bilingual MeasuredIn(string unit) => new($"Se mide en '{unit}'", $"It is measured in '{unit}'");

    private static Bilingual IsPercentage(string text) => new($"'{text}' es un porcentaje", $"'{text}' is a percentage");

    /// <summary>One figure times 100; or one figure alone, where it is told to be a count.</summary>
    private void CheckShape(IndicatorFacts indicator, FormulaNode expression, FormulaShape shape, FindingSink sink)
    {
        bool isSeries = shape.Kind == FormulaShapeKind.Sum && shape.Terms.Length == 1;
        FormulaNode? only = shape.Kind == FormulaShapeKind.SingleValue ? shape.Numerator : isSeries ? shape.Terms[0].Node : null;
        if (only is null) { return; }
        string? meaning = indicator.Meanings.Of(only);
        bool isTimesHundred = shape.Scale == Rational.Hundred;
        bool isCount = meaning is not null && MeasureName.Of(meaning).Kind == MeasureKind.Count;
        bool isHalf = isTimesHundred ? meaning is null ? indicator.Meanings.AreAllSeen : !Percentages.MayBeRelative(meaning) : shape.Scale == Rational.One && isCount && !isSeries;
        if (!isHalf) { return; }

        // Words that run on without a division sign may have lost it, and half of the formula, on the way from the document.
        Severity severity = only is NameNode { IsPhrase: true } ? Severity.Information : Info.DefaultSeverity;
        Given<string> formula = indicator.Draft.Formula;
        sink.Report(Info, severity, formula.Place(expression.Range), new object[] { IsPercentage(expression.Range.Of(formula.Value)), OneHalf });
    }

    private static bool IsCalledPercentage(IndicatorFacts indicator)
    {
        if (indicator.Measure.Kind == MeasureKind.Percentage) { return true; }
        return indicator.IsPercentage && indicator.Measure.Kind is not (MeasureKind.Average or MeasureKind.Index or MeasureKind.Ratio);
    }
}

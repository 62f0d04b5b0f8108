using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <content>Rates per thousands, and averages in a unit of their own.</content>
internal sealed partial class PercentageIsTimesHundred
{
    /// <summary>What name or unit call a rate per so many thousands, and is multiplied by something else.</summary>
    /// <returns>Whether the rate was looked at, and nothing is left to check.</returns>
    private bool CheckBase(IndicatorFacts indicator, FormulaNode expression, FormulaShape shape, FindingSink sink)
    {
        if (shape.Kind is not (FormulaShapeKind.Ratio or FormulaShapeKind.Percentage) || indicator.IsPercentage || indicator.Draft.Name.IsUnknown) { return false; }
        string name = indicator.Draft.Name.Or("");
        string unit = indicator.Draft.Unit.Or("");
        long? ofName = Percentages.BaseOf(name);
        long? ofUnit = Percentages.BaseOf(unit);
        if ((ofName ?? ofUnit) is not (1_000 or 10_000 or 100_000 or 1_000_000) || (ofName is not null && ofUnit is not null && ofName != ofUnit)) { return false; }
        long wanted = ofName ?? ofUnit!.Value;
        Rational scale = Rational.Abs(shape.Scale);
        bool isPower = scale == Rational.One || (scale.IsInteger && Vocabulary.IsScale(scale));
        if (!isPower || scale == wanted || (scale == Rational.Hundred && ofName is not null)) { return false; }
        if (!IsPlainCount(indicator, shape) || MaySayThousands(indicator, shape.Numerator!) || MaySayThousands(indicator, shape.Denominator!)) { return true; }
        string written = wanted.ToString("#,0", CultureInfo.InvariantCulture);
        NumberNode? factor = scale == Rational.One ? null : Factor(expression, scale);
        Bilingual claim = ofName is not null
            ? new Bilingual($"El nombre dice '{name}'", $"The name says '{name}'")
            : new Bilingual($"La unidad es '{unit}'", $"The unit is '{unit}'");
        Bilingual says = scale == Rational.One
            ? new($"no multiplica por {written}", $"does not multiply by {written}")
            : new($"multiplica por {scale}", $"multiplies by {scale}");
        sink.Report(
            Info,
            indicator.Draft.Formula.Place(factor?.Range ?? expression.Range),
            claim,
            says,
            new Bilingual($"Multiplique por {written}, o cambie el nombre o la unidad", $"Multiply by {written}, or change the name or the unit"));
        return true;
    }

    /// <summary>Whether a figure may be in thousands already, or be a rate: población en miles.</summary>
    private static bool MaySayThousands(IndicatorFacts indicator, FormulaNode node)
    {
        foreach (SheetWord word in SheetWords.Of(indicator.Meanings.Of(node) ?? ""))
        {
            if (word.Folded is "mil" or "miles" or "millon" or "millones" or "cada" or "por") { return true; }
        }

        return false;
    }

    /// <summary>Días de estancia, pesos por beneficiario: an average in a unit that is no percentage.</summary>
    private static bool IsAverageOfThings(IndicatorFacts indicator, string name) =>
        indicator.Measure.Kind == MeasureKind.Average && Percentages.BaseOf(name) is null && indicator.Draft.Unit.TryGet(out string unit)
        && unit.Trim().Length > 0 && !Percentages.IsRelativeUnit(unit) && !Percentages.MayBeRelative(unit);
}

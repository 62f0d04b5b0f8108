using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4006: the target of a part-of-whole percentage is at most 100.</summary>
internal sealed class PercentageStaysWithinWhole : IndicatorRule
{
    private static readonly Bilingual Certain = new("Ninguna parte es mayor que su todo: corrija la meta", "No part is greater than its whole: correct the target");
    private static readonly Bilingual Likely = new(
        "Corrija la meta, si el numerador es parte del denominador", "Correct the target, if the numerator is part of the denominator");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4006,
        Severity.Warning,
        new("La meta de un porcentaje de parte y todo es a lo más 100", "The target of a part-of-whole percentage is at most 100"),
        new("La meta {0} de '{1}' pasa de 100. {2}.", "The target {0} of '{1}' is above 100. {2}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!indicator.MeasuresPercentage || !indicator.Draft.Targets.Any(target => target.Value.Or(0m) > 100m) || !PartOfWhole.IsLikely(indicator)) { return; }
        bool isCertain = PartOfWhole.IsCertain(indicator);
        foreach (TargetDraft target in indicator.Draft.Targets)
        {
            if (!target.Value.TryGet(out decimal value) || value <= 100m || TargetFitsUnit.IsOfAnotherScale(indicator, value)) { continue; }
            sink.Report(
                Info,
                isCertain ? Info.DefaultSeverity : Severity.Information,
                target.Value.Place(),
                new object[] { (Rational)value, indicator.Draft.Formula.Value, isCertain ? Certain : Likely },
                ImmutableArray.Create(indicator.Draft.Formula.Place()));
            return;
        }
    }
}

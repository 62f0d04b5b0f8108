using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2016: both halves of a percentage speak of comparable sets and periods.</summary>
/// <remarks>
/// Words alone tell it, so it speaks of three plain cases only: a month over a year; two nouns that have nothing in common and are no two names
/// for people, money, land or time; and a programmed set that lists what the achieved one leaves out.
/// </remarks>
internal sealed class HalvesAreComparable : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2016,
        Severity.Information,
        new("Las dos mitades de un porcentaje son comparables", "Both halves of a percentage are comparable"),
        new(
            "Arriba se cuenta '{0}' y abajo {1} '{2}'. Cuente en las dos mitades lo mismo y en el mismo periodo.",
            "'{0}' is counted above and {1} '{2}' below. Count the same in both halves, and in the same period."),
        Preset.Strict);

    private static readonly Bilingual OtherPeriod = new("otro periodo,", "another period,");
    private static readonly Bilingual OtherThing = new("otra cosa,", "something else,");
    private static readonly Bilingual More = new("también", "also");

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Shape is not { Kind: FormulaShapeKind.Percentage, Numerator: NameNode above, Denominator: NameNode below }) { return; }
        if (indicator.Meanings.Of(above) is not { } part || indicator.Meanings.Of(below) is not { } whole) { return; }
        IReadOnlyList<Word> upper = Words.In(part);
        IReadOnlyList<Word> lower = Words.In(whole);
        if (Halves.Periods(upper, lower) is { } periods) { Report(indicator, above, below, sink, periods.Upper.Range.Of(part), periods.Lower.Range.Of(whole), OtherPeriod); }
        else if (Halves.Things(upper, lower) is { } things) { Report(indicator, above, below, sink, things.Upper.Range.Of(part), things.Lower.Range.Of(whole), OtherThing); }
        else if (Halves.Lists(upper, lower) is { } lists) { Report(indicator, above, below, sink, lists.Upper.Range.Of(whole), lists.Lower.Range.Of(whole), More); }
    }

    private void Report(IndicatorFacts indicator, NameNode above, NameNode below, FindingSink sink, string upper, string lower, Bilingual fact)
    {
        Given<string> formula = indicator.Draft.Formula;
        sink.Report(
            Info,
            Info.DefaultSeverity,
            formula.Place(below.Range),
            new object[] { upper, fact, lower },
            ImmutableArray.Create(formula.Place(above.Range)));
    }
}

using System;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2010: numerator and denominator differ.</summary>
internal sealed class NumeratorAndDenominatorDiffer : IndicatorRule
{
    private static readonly Bilingual Nothing = new("", "");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2010,
        Severity.Warning,
        new("El numerador y el denominador son distintos", "Numerator and denominator differ"),
        new(
            "'{0}' se divide entre sí misma{1}: el resultado es siempre el mismo. Escriba en uno de los dos lugares la otra cifra.",
            "'{0}' is divided by itself{1}: the result is always the same. Write the other figure in one of the two places."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!AreSame(indicator, out string? meaning) || indicator.Shape is not { Numerator: { } above, Denominator: { } below }) { return; }
        Given<string> formula = indicator.Draft.Formula;
        Bilingual clause = meaning is null ? Nothing : new($", pues ambos nombres significan '{meaning}'", $", because both names mean '{meaning}'");
        sink.Report(
            Info,
            Info.DefaultSeverity,
            formula.Place(below.Range),
            new object[] { below.Range.Of(formula.Value), clause },
            ImmutableArray.Create(formula.Place(above.Range)));
    }

    /// <summary>Whether both halves of a quotient are one figure: one name, or two names that are declared to mean the same.</summary>
    public static bool AreSame(IndicatorFacts indicator, out string? meaning)
    {
        meaning = null;
        if (indicator.Shape is not { Kind: FormulaShapeKind.Ratio or FormulaShapeKind.Percentage, Numerator: { } above, Denominator: { } below }) { return false; }
        if (Operands.AreSame(above, below)) { return true; }
        if (above is not NameNode { IsPhrase: false } || below is not NameNode { IsPhrase: false }) { return false; }
        string? one = indicator.Meanings.Of(above);
        string? other = indicator.Meanings.Of(below);
        if (one is null || other is null || !string.Equals(SheetWords.Normal(one), SheetWords.Normal(other), StringComparison.Ordinal)) { return false; }
        meaning = other;
        return true;
    }
}

using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2018: each variable has its own unit; a count is not a percentage.</summary>
internal sealed class VariableHasItsUnit : IndicatorRule
{
    private static readonly Bilingual WriteUnit = new("Escriba la unidad de lo que se cuenta", "Write the unit of what is counted");
    private static readonly Bilingual WriteBoth = new("Escriba la unidad de cada variable", "Write the unit of each variable");
    private static readonly Bilingual WritePercentage = new("Escriba 'Porcentaje', y la unidad de lo que se cuenta en las variables", "Write 'Porcentaje', and the unit of what is counted at the variables");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2018,
        Severity.Warning,
        new("Cada variable tiene su unidad, y un conteo no es un porcentaje", "Each variable has its own unit, and a count is not a percentage"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { Expression: { } expression } || indicator.Shape is not { } shape) { return; }
        CheckVariables(indicator, expression, sink);
        CheckHalves(indicator, sink);
        CheckResult(indicator, shape, sink);
    }

    private void CheckVariables(IndicatorFacts indicator, FormulaNode expression, FindingSink sink)
    {
        Given<string> shared = indicator.Draft.VariablesUnit;
        HashSet<string> reported = new(StringComparer.Ordinal);
        VariableDraft? without = null;
        bool hasOwn = false;
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is not (NameNode or SeriesNode) || indicator.Meanings.DeclarationOf(node) is not { } variable) { continue; }
            Given<string> unit = variable.Unit.IsMissing ? shared : variable.Unit;
            hasOwn |= !variable.Unit.IsMissing;
            if (variable.Unit.IsMissing) { without ??= variable; }
            if (!unit.TryGet(out string name) || !Units.IsPercentage(name) || !IsCount(variable, out string meaning)) { continue; }
            if (!reported.Add(name.Trim())) { continue; }
            sink.Report(
                Info,
                unit.Place(),
                new Bilingual($"La unidad '{name}' es un porcentaje, y '{meaning}' es un conteo", $"The unit '{name}' is a percentage, and '{meaning}' is a count"),
                WriteUnit);
        }

        bool isLeftOut = hasOwn && without is not null && shared.IsMissing && indicator.Draft.IsComplete && indicator.Draft.Variables.IsComplete;
        if (isLeftOut && without!.Symbol.TryGet(out string symbol))
        {
            sink.Report(
                Info,
                without.Symbol.Place(),
                new Bilingual($"'{symbol}' no tiene unidad, y otra variable de la misma fórmula sí", $"'{symbol}' has no unit, and another variable of the same formula has"),
                WriteBoth);
        }
    }

    /// <summary>One unit for both halves of a percentage that is the name of the one and not of the other: "Vinculaciones efectivas" of those formalised.</summary>
    private void CheckHalves(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Ratio is not { IsPercentage: true, IsDifference: false } || UnitOfOneHalf.Of(indicator) is not { } found) { return; }
        Bilingual fact = new(
            $"La unidad '{found.Unit.Value}' es la de '{found.Own}' y no la de '{found.Other}'", $"The unit '{found.Unit.Value}' is that of '{found.Own}' and not that of '{found.Other}'");
        sink.Report(Info, Severity.Information, found.Unit.Place(), new object[] { fact, WriteBoth });
    }

    /// <summary>What name and formula call a percentage, and the unit of the result does not. Many forms print there what is counted.</summary>
    private void CheckResult(IndicatorFacts indicator, FormulaShape shape, FindingSink sink)
    {
        bool isNamed = indicator.Measure.Kind == MeasureKind.Percentage;
        if (shape.Kind != FormulaShapeKind.Percentage || !(isNamed || (indicator.Measure.Kind == MeasureKind.Unknown && PartOfWhole.IsCertain(indicator)))) { return; }
        if (!indicator.Draft.Unit.TryGet(out string unit) || unit.Trim().Length == 0 || Units.IsPercentage(unit) || Percentages.MayBeRelative(unit) || Percentages.IsRelativeUnit(unit)) { return; }
        Bilingual fact = isNamed
            ? new($"La unidad del resultado es '{unit}', y el nombre y la fórmula hacen de él un porcentaje", $"The unit of the result is '{unit}', and name and formula make it a percentage")
            : new($"La unidad del resultado es '{unit}', y la fórmula hace de él un porcentaje", $"The unit of the result is '{unit}', and the formula makes it a percentage");
        sink.Report(Info, Severity.Information, indicator.Draft.Unit.Place(), new object[] { fact, WritePercentage });
    }

    private static bool IsCount(VariableDraft variable, out string meaning) =>
        variable.Meaning.TryGet(out meaning) && MeasureName.Of(meaning).Kind == MeasureKind.Count;
}

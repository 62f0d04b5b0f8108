using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6013: an indicator of efficiency relates what is achieved to what it takes.</summary>
/// <remarks>
/// It speaks only of a percentage that divides a part by its whole, done by planned or attended by asked for, which measures efficacy whatever it is
/// called; and only if no word of the sheet is of resources or of time.
/// </remarks>
internal sealed class EfficiencyComparesResources : IndicatorRule
{
    private static readonly WordList Resources = new(
        "costo coste gasto presupuesto presupuestal recurso monto peso inversion importe ahorro ingreso financiamiento tarifa precio insumo consumo",
        "tiempo dia hora minuto plazo duracion oportuno oportuna oportunamente puntual jornada personal plantilla productividad rendimiento ejercido",
        "energia combustible kilometro litro");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6013,
        Severity.Information,
        new("Una eficiencia relaciona el logro con los recursos", "An efficiency relates what is achieved to resources"),
        new(
            "El indicador marca 'eficiencia' y su fórmula divide lo hecho entre su total, '{0}', sin recursos ni tiempo. Marque eficacia, o relacione lo hecho con lo que cuesta.",
            "The indicator marks 'efficiency', and its formula divides what is done by its whole, '{0}', without resources or time. Mark efficacy, or relate what is done to what it takes."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || !draft.Dimensions.IsComplete || draft.Dimensions.Count != 1 || !draft.Dimensions[0].TryGet(out Dimension dimension) || dimension != Dimension.Efficiency) { return; }
        if (!PartOfWhole.IsCertain(indicator) || indicator.Ratio is not { } ratio || indicator.Meanings.Of(ratio.Denominators[0]) is not { } whole) { return; }
        List<Given<string>> texts = new() { draft.Name, draft.Definition, draft.Formula, draft.Unit, draft.VariablesUnit };
        foreach (VariableDraft variable in draft.Variables)
        {
            texts.Add(variable.Meaning);
            texts.Add(variable.Unit);
        }

        if (texts.Any(text => text.IsUnknown) || texts.Any(text => text.TryGet(out string said) && Words.In(said).Any(word => Resources.HasSingular(word.Folded)))) { return; }
        sink.Report(Info, Info.DefaultSeverity, draft.Dimensions[0].Place(), new object[] { whole }, ImmutableArray.Create(draft.Formula.Place()));
    }
}

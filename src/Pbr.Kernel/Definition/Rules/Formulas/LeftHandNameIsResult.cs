using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2004: the left-hand name is the indicator's result.</summary>
internal sealed class LeftHandNameIsResult : IndicatorRule
{
    private static readonly Bilingual OnBothSides = new(", pero también la usa del lado derecho", ", but also uses it on the right-hand side");
    private static readonly Bilingual RenameOne = new(
        "Dé al resultado un nombre propio o corrija el dato de la derecha", "Give the result a name of its own, or correct the name on the right");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2004,
        Severity.Warning,
        new("El nombre de la izquierda es el resultado del indicador", "The left-hand name is the indicator's result"),
        new("La fórmula calcula '{0}'{1}. {2}.", "The formula computes '{0}'{1}. {2}."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is { Result: { IsPhrase: false } result, Expression: { } expression })
        {
            // V = V1 + V2 + … + Vn is a total and its terms: the stem of a series is not the result used again.
            UsedName? again = FormulaNames.Of(expression).Used.FirstOrDefault(used => used.Name == result.Name && used.Role == NameRole.Input);
            if (again is not null)
            {
                sink.Report(Info, indicator.Draft.Formula.Place(again.Range), result.Name, OnBothSides, RenameOne);
                return;
            }
        }

        if (indicator.Names?.Result is { } slip) { SlipReport.Report(Info, slip, indicator, sink); }
    }
}

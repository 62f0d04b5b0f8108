using System.Collections.Immutable;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2001: the formula can be read.</summary>
internal sealed class FormulaIsReadable : IndicatorRule
{
    private static readonly Bilingual Prose = new(
        "Describe el método con palabras, sin operaciones que se puedan calcular; escriba la fórmula o declare el método como externo.",
        "It describes the method in words, with nothing that can be computed; write the formula, or declare the method as external.");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2001,
        Severity.Error,
        new("La fórmula se puede leer", "The formula can be read"),
        new("La fórmula no se puede leer. {0}", "The formula cannot be read. {0}"),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Formula is not { } formula) { return; }
        foreach (FormulaProblem problem in formula.Problems)
        {
            Place place = indicator.Draft.Formula.Place(problem.Range);
            Repair? repair = BracketRepair.Of(formula, indicator.Draft.Formula);
            if (repair is null) { sink.Report(Info, place, problem.Message); }
            else { sink.Report(Info, Info.DefaultSeverity, place, new object[] { problem.Message }, repairs: ImmutableArray.Create(repair)); }
        }

        if (formula.Kind == FormulaKind.Prose)
        {
            sink.Report(Info, Severity.Information, indicator.Draft.Formula.Place(), new object[] { Prose });
        }
    }
}

using System.Linq;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2002: every name used is declared.</summary>
internal sealed class UsedNameIsDeclared : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2002,
        Severity.Error,
        new("Todo nombre usado está declarado", "Every name used is declared"),
        new("La fórmula usa '{0}', que no está declarada{1}. {2}.", "The formula uses '{0}', which is not declared{1}. {2}."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Names is not { } names) { return; }
        foreach (NameSlip slip in names.Slips.Where(slip => slip.Used.Role == NameRole.Input))
        {
            SlipReport.Report(Info, slip, indicator, sink);
        }
    }
}

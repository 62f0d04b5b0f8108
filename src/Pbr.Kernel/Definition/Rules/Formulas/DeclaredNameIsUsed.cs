using System.Collections.Immutable;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2003: every name declared is used.</summary>
internal sealed class DeclaredNameIsUsed : IndicatorRule
{
    private static readonly Bilingual RemoveIt = new("Quitar la declaración que no se usa", "Remove the unused declaration");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2003,
        Severity.Warning,
        new("Todo nombre declarado se usa", "Every name declared is used"),
        new(
            "'{0}' está declarada, pero la fórmula no la usa. Úsela en la fórmula o quite la declaración.",
            "'{0}' is declared, but the formula does not use it. Use it in the formula or remove the declaration."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Names is not { } names) { return; }
        foreach (DeclaredName unused in names.Unused)
        {
            Repair removal = new(RemoveIt, RepairEdit.Remove(unused.Place));
            sink.Report(Info, Info.DefaultSeverity, unused.Place, new object[] { unused.Name }, repairs: ImmutableArray.Create(removal));
        }
    }
}

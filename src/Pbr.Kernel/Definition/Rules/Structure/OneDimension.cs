using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1010: an indicator measures one dimension.</summary>
internal sealed class OneDimension : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1010,
        Severity.Warning,
        new("Un indicador mide una sola dimensión", "An indicator measures one dimension"),
        new(
            "El indicador marca '{0}' y también '{1}'. Deje la dimensión que mide, o haga un indicador para cada una.",
            "The indicator marks '{0}' and '{1}' too. Keep the dimension that it measures, or make an indicator for each."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        Given<Dimension>? first = null;
        foreach (Given<Dimension> given in indicator.Draft.Dimensions)
        {
            if (!given.TryGet(out Dimension dimension)) { continue; }
            first ??= given;
            if (first.Value.Value == dimension) { continue; }
            object[] arguments = { Terms.Of(Terms.Dimensions, first.Value.Value), Terms.Of(Terms.Dimensions, dimension) };
            sink.Report(Info, Info.DefaultSeverity, given.Place(), arguments, ImmutableArray.Create<Place>(first.Value.Place()));
            return;
        }
    }
}

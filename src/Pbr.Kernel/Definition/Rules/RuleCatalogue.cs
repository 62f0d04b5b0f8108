using System.Collections.Immutable;

namespace Pbr.Kernel.Rules;

/// <summary>The rules of the book, by number. A new rule is one class, and one line here.</summary>
internal static class RuleCatalogue
{
    /// <summary>Rules that see a whole programme.</summary>
    public static ImmutableArray<ProgramRule> ProgramRules { get; } = ImmutableArray<ProgramRule>.Empty;

    /// <summary>Rules that see one indicator.</summary>
    public static ImmutableArray<IndicatorRule> IndicatorRules { get; } = ImmutableArray<IndicatorRule>.Empty;
}

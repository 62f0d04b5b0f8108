using System.Collections.Immutable;

namespace Pbr.Verification;

/// <summary>All sets of rows on which the kernel must not be wrong once.</summary>
internal static class VerificationSets
{
    /// <summary>The sets.</summary>
    public static ImmutableArray<VerificationSet> All { get; } = [.. FractionSets.All, .. NearSets.All, .. ShapeSets.All, .. TermSets.All, .. FarSets.All, .. EdgeSets.All];
}

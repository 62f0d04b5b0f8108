using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The facts of the indicators that were judged already: the rules of one indicator and those of its programme share them.</summary>
/// <remarks>By the draft itself and not by what it says: two sheets that say the same stand in two places. Not shared between threads.</remarks>
internal sealed class KnownFacts
{
    private readonly Dictionary<IndicatorDraft, IndicatorFacts> _known = new(SameDraft.Comparer);

    /// <summary>The facts of an indicator.</summary>
    public IndicatorFacts Of(IndicatorDraft draft, Profile profile)
    {
        if (_known.TryGetValue(draft, out IndicatorFacts? facts) && ReferenceEquals(facts.Profile, profile)) { return facts; }
        facts = new IndicatorFacts(draft, profile);
        _known[draft] = facts;
        return facts;
    }

    private sealed class SameDraft : IEqualityComparer<IndicatorDraft>
    {
        public static readonly SameDraft Comparer = new();

        public bool Equals(IndicatorDraft? left, IndicatorDraft? right) => ReferenceEquals(left, right);

        public int GetHashCode(IndicatorDraft draft) => RuntimeHelpers.GetHashCode(draft);
    }
}

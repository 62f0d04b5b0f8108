using System.Collections.Immutable;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A name that is used and not declared, with the declared names that it may have been meant for.</summary>
internal sealed class NameSlip
{
    public NameSlip(UsedName used, DeclaredName? partner, ImmutableArray<DeclaredName> alternatives)
    {
        Used = used;
        Partner = partner;
        Alternatives = alternatives;
    }

    /// <summary>The name that is used.</summary>
    public UsedName Used { get; }

    /// <summary>The declared, unused name that is the other half of the same slip, or null.</summary>
    public DeclaredName? Partner { get; }

    /// <summary>Other declared names that look like it, nearest first; none is preferred over another at the same distance.</summary>
    public ImmutableArray<DeclaredName> Alternatives { get; }
}

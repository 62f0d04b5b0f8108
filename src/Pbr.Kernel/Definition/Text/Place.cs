using System;

namespace Pbr.Kernel.Text;

/// <summary>A place that a finding points at: an anchor, and the characters within its text.</summary>
/// <remarks>Default: no place. Equal when the anchor is the same object and the range is equal.</remarks>
public readonly struct Place : IEquatable<Place>
{
    /// <summary>The characters <paramref name="range"/> of what was written at <paramref name="anchor"/>; null is all of it.</summary>
    public Place(Anchor anchor, TextRange? range = null)
    {
        Anchor = anchor ?? throw new ArgumentNullException(nameof(anchor));
        Range = range;
    }

    /// <summary>The anchor, or null in the default value.</summary>
    public Anchor? Anchor { get; }

    /// <summary>The characters within the anchor's text; null is the whole value.</summary>
    public TextRange? Range { get; }

    /// <summary>The offending text, or null where the value is not text.</summary>
    public string? Quote => Anchor?.Text is not { } text ? null : Range is { } range ? range.Of(text) : text;

    /// <summary>File, line and column, where the anchor stands in a file that was read as a definition; null where it stands in code.</summary>
    public TextLocation? Location => Anchor?.Source is ILocatedSource source ? source.Locate(Range) : null;

    /// <inheritdoc/>
    public bool Equals(Place other) => ReferenceEquals(Anchor, other.Anchor) && Range == other.Range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Anchor?.GetHashCode() ?? 0) ^ (Range?.GetHashCode() ?? 0);

    /// <summary>Whether two places are the same.</summary>
    public static bool operator ==(Place left, Place right) => left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    public static bool operator !=(Place left, Place right) => !left.Equals(right);

    /// <summary>Field, range and quoted text.</summary>
    public override string ToString() => $"{Anchor?.Field}{Range} '{Quote}'";
}

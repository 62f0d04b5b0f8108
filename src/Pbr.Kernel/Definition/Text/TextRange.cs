using System;

namespace Pbr.Kernel.Text;

/// <summary>A stretch of a text: where it starts (0-based, in UTF-16 units) and how long it is.</summary>
/// <remarks>Default: empty at 0. Equal when start and length are equal. Immutable and safe to share.</remarks>
public readonly struct TextRange : IEquatable<TextRange>
{
    /// <summary>Makes a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public TextRange(int start, int length)
    {
        if (start < 0) { throw new ArgumentOutOfRangeException(nameof(start), start, "A text range starts at 0 or later."); }
        if (length < 0) { throw new ArgumentOutOfRangeException(nameof(length), length, "A text range has a length of 0 or more."); }
        Start = start;
        Length = length;
    }

    /// <summary>The first position.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 units; 0 marks a place between two characters.</summary>
    public int Length { get; }

    /// <summary>The position after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The stretch of <paramref name="text"/> that this range covers; cut at the end of a shorter text.</summary>
    public string Of(string text)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        int start = Math.Min(Start, text.Length);
        return text.Substring(start, Math.Min(End, text.Length) - start);
    }

    /// <inheritdoc/>
    public bool Equals(TextRange other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ Length;

    /// <summary>Whether two ranges cover the same stretch.</summary>
    public static bool operator ==(TextRange left, TextRange right) => left.Equals(right);

    /// <summary>Whether two ranges cover different stretches.</summary>
    public static bool operator !=(TextRange left, TextRange right) => !left.Equals(right);

    /// <summary>The bounds as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}

using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>A value as an author gave it: missing, present but unknown to this host, or known, with the place where it was written.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// At run time nothing is unknown. In the compiler an argument that is not a constant is unknown, and every rule stays silent about it:
/// a rule speaks only of what <see cref="TryGet"/> gives, and of absence only where <see cref="IsMissing"/> is true.
/// Default: missing. Immutable; safe to share when its anchor is.
/// </remarks>
public readonly struct Given<T>
{
    private readonly T _value;
    private readonly State _state;

    private Given(T value, Anchor? anchor, State state)
    {
        _value = value;
        Anchor = anchor;
        _state = state;
    }

    private enum State : byte
    {
        Missing,
        Unknown,
        Known,
    }

    /// <summary>Where it was written; null when missing.</summary>
    public Anchor? Anchor { get; }

    /// <summary>Nothing was written.</summary>
    public bool IsMissing => _state == State.Missing;

    /// <summary>Something was written that this host cannot evaluate.</summary>
    public bool IsUnknown => _state == State.Unknown;

    /// <summary>The value is there.</summary>
    public bool IsKnown => _state == State.Known;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or unknown.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException($"The value is {_state}. Ask TryGet or IsKnown first.");

    /// <summary>A value that is known.</summary>
    public static Given<T> Known(T value, Anchor anchor) => new(value, anchor ?? throw new ArgumentNullException(nameof(anchor)), State.Known);

    /// <summary>A value that was written but that this host cannot evaluate.</summary>
    public static Given<T> Unknown(Anchor anchor) => new(default!, anchor ?? throw new ArgumentNullException(nameof(anchor)), State.Unknown);

    /// <summary>Gives the value if it is known.</summary>
    public bool TryGet(out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>The known value, or <paramref name="fallback"/>.</summary>
    public T Or(T fallback) => IsKnown ? _value : fallback;

    /// <summary>The place of the whole value.</summary>
    /// <exception cref="InvalidOperationException">The value is missing: it has no place.</exception>
    public Place Place(TextRange? range = null) =>
        Anchor is null ? throw new InvalidOperationException("A missing value has no place.") : new Place(Anchor, range);

    /// <summary>The state, with the value if it is known.</summary>
    public override string ToString() => IsKnown ? $"{_value}" : _state.ToString();
}

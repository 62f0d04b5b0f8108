using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Drafts;

/// <summary>The items of one kind that an author gave, and whether these are all of them.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <remarks>
/// A list is open (<see cref="IsComplete"/> false) when the host cannot see every place that adds to it, such as a builder passed to a method
/// of another assembly. Rules that depend on absence stay silent on an open list. Immutable and safe to share.
/// </remarks>
public sealed class DraftList<T> : IReadOnlyList<T>
{
    private readonly ImmutableArray<T> _items;

    private DraftList(ImmutableArray<T> items, bool isComplete)
    {
        _items = items;
        IsComplete = isComplete;
    }

    /// <summary>No items, and there are no others.</summary>
    public static DraftList<T> Empty { get; } = new(ImmutableArray<T>.Empty, isComplete: true);

    /// <summary>Whether these are all the items that exist.</summary>
    public bool IsComplete { get; }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>These items, and there are no others.</summary>
    internal static DraftList<T> Of(ImmutableArray<T> items) => items.IsEmpty ? Empty : new(items, isComplete: true);

    /// <summary>These items, and there are no others.</summary>
    internal static DraftList<T> Of(IEnumerable<T> items) => new(items.ToImmutableArray(), isComplete: true);

    /// <summary>This list and one more item.</summary>
    public DraftList<T> Add(T item) => new(_items.Add(item), IsComplete);

    /// <summary>This list and all items of another; open if either is.</summary>
    public DraftList<T> AddRange(DraftList<T> others)
    {
        if (others is null) { throw new ArgumentNullException(nameof(others)); }
        if (_items.IsEmpty && IsComplete) { return others; }
        return new(_items.AddRange(others._items), IsComplete && others.IsComplete);
    }

    /// <summary>The same items, not known to be all.</summary>
    public DraftList<T> Opened() => new(_items, isComplete: false);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

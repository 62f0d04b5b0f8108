using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel;

/// <summary>Draft values as plain ones: null where the author left them out.</summary>
internal static class DraftReading
{
    public static string? Text(this Given<string> given) => given.TryGet(out string text) ? text : null;

    public static T? OrNull<T>(this Given<T> given)
        where T : struct => given.TryGet(out T value) ? value : null;

    /// <summary>The texts that are there.</summary>
    public static ImmutableArray<string> Texts(this IEnumerable<Given<string>> list) => Known(list);

    /// <summary>The values that are there.</summary>
    public static ImmutableArray<T> Known<T>(this IEnumerable<Given<T>> list)
    {
        ImmutableArray<T>.Builder values = ImmutableArray.CreateBuilder<T>();
        foreach (Given<T> given in list)
        {
            if (given.TryGet(out T value)) { values.Add(value); }
        }

        return values.ToImmutable();
    }

    /// <summary>One cell a value, blank where it is missing.</summary>
    public static ImmutableArray<T?> Cells<T>(this IEnumerable<Given<T>> list)
        where T : struct
    {
        ImmutableArray<T?>.Builder values = ImmutableArray.CreateBuilder<T?>();
        foreach (Given<T> given in list) { values.Add(given.OrNull()); }
        return values.ToImmutable();
    }
}

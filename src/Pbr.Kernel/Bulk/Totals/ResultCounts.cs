using System;
using System.Collections.Immutable;

namespace Pbr.Kernel.Bulk;

/// <summary>How many results have each light and each status.</summary>
/// <remarks>Having no light is a count of its own, and never a light. Equal when all counts are. Immutable and safe to share.</remarks>
public sealed class ResultCounts : IEquatable<ResultCounts>
{
    private readonly ImmutableArray<long> _byCode;

    internal ResultCounts(ReadOnlySpan<long> byCode, long overachieved)
    {
        _byCode = byCode.ToImmutableArray();
        Overachieved = overachieved;
    }

    /// <summary>No results.</summary>
    public static ResultCounts None { get; } = new(new long[ResultCode.Count], 0);

    /// <summary>All of them.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            foreach (long count in _byCode) { total += count; }
            return total;
        }
    }

    /// <summary>Green ones.</summary>
    public long Green => Of(TrafficLight.Green);

    /// <summary>Yellow ones.</summary>
    public long Yellow => Of(TrafficLight.Yellow);

    /// <summary>Red ones.</summary>
    public long Red => Of(TrafficLight.Red);

    /// <summary>Ones without a light, for whatever reason.</summary>
    public long Unjudged => Total - Green - Yellow - Red;

    /// <summary>Ones whose compliance passes the over-achievement limit that the evaluation was given.</summary>
    public long Overachieved { get; }

    /// <summary>Those of a light.</summary>
    public long Of(TrafficLight light)
    {
        long count = 0;
        for (int code = 0; code < _byCode.Length; code++)
        {
            if (ResultCode.LightOf(code) == (int)light + 1) { count += _byCode[code]; }
        }

        return count;
    }

    /// <summary>Those of a status.</summary>
    public long Of(ResultStatus status)
    {
        long count = 0;
        for (int code = 0; code < _byCode.Length; code++)
        {
            if (ResultCode.StatusOf(code) == status) { count += _byCode[code]; }
        }

        return count;
    }

    /// <summary>The counts of both.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static ResultCounts operator +(ResultCounts left, ResultCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Span<long> sum = stackalloc long[ResultCode.Count];
        for (int code = 0; code < sum.Length; code++) { sum[code] = left._byCode[code] + right._byCode[code]; }
        return new ResultCounts(sum, left.Overachieved + right.Overachieved);
    }

    /// <inheritdoc cref="op_Addition"/>
    public ResultCounts Add(ResultCounts other) => this + other;

    /// <inheritdoc/>
    public bool Equals(ResultCounts? other) => other is not null && Overachieved == other.Overachieved && _byCode.AsSpan().SequenceEqual(other._byCode.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResultCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Green, Red);

    /// <summary>The lights, in English.</summary>
    public override string ToString() => $"green {Green}, yellow {Yellow}, red {Red}, unjudged {Unjudged}";
}

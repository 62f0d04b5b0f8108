namespace Pbr.Kernel.Arithmetic;

/// <summary>Several rows side by side, as whole numbers in doubles: the kernel is written once over this, for every width.</summary>
/// <remarks>
/// A missing number is NaN, which whatever is computed of it becomes too, so that nothing needs to ask for it on the way. Whoever computes with
/// lanes proves that no number passes 2^53, up to where a double holds every whole number: the loop reports the greatest it met.
/// </remarks>
internal unsafe interface ILanes<T>
    where T : struct, ILanes<T>
{
    /// <summary>How many rows.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract T Create(double value);

    /// <summary>Reads rows of a column; a missing one becomes NaN.</summary>
    static abstract T Load(long* source);

    /// <summary>Writes rows of a column, past the caches where told; NaN becomes a missing one. No number passes 2^51.</summary>
    static abstract void Store(T values, long* destination, bool pastCaches);

    /// <summary>Reads lanes as they were kept.</summary>
    static abstract T LoadLanes(double* source);

    /// <summary>Keeps lanes as they are.</summary>
    static abstract void StoreLanes(T values, double* destination);

    /// <summary>The same bits in every lane, which are no number: <see cref="RowCodes"/>.</summary>
    static abstract T OfBits(ulong bits);

    /// <summary>Writes the light and the status of each row, a byte each.</summary>
    static abstract void StoreCodes(T codes, byte* light, byte* status);

    /// <summary>left × right − subtrahend, rounded once.</summary>
    static abstract T MultiplySubtract(T left, T right, T subtrahend);

    /// <summary>minuend − left × right, rounded once.</summary>
    static abstract T SubtractProduct(T minuend, T left, T right);

    /// <summary>The whole part, with the sign of the value.</summary>
    static abstract T Truncate(T value);

    static abstract T Abs(T value);

    /// <summary>One with the sign of the value.</summary>
    static abstract T SignedOne(T value);

    /// <summary>The value, and NaN where it is zero: there is no division by zero.</summary>
    static abstract T NotZero(T value);

    /// <summary>The value plus an addend where left ≥ right.</summary>
    static abstract T AddWhereAtLeast(T value, T addend, T left, T right);

    /// <summary>The greater of a size and the highest so far, which is not negative; NaN does not count.</summary>
    static abstract T Greatest(T value, T highest);

    /// <summary>The value, or the cap where the value passes it; NaN stays.</summary>
    static abstract T Capped(T value, T cap);

    /// <summary>One or the other by lane: whether left ≥ right.</summary>
    static abstract T WhereAtLeast(T left, T right, T then, T otherwise);

    /// <summary>One or the other by lane: whether a number is zero.</summary>
    static abstract T WhereZero(T value, T then, T otherwise);

    /// <summary>One or the other by lane: whether either number is NaN.</summary>
    static abstract T WhereMissing(T one, T other, T then, T otherwise);

    /// <summary>The light of some codes with another status.</summary>
    static abstract T WithStatus(T codes, T status);

    /// <summary>The greatest lane.</summary>
    static abstract double Highest(T value);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);
}

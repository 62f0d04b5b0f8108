using System;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A value that is worked out when it is first asked for. Not shared between threads: it is a field of facts, which are not.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal struct Once<T>
{
    private T _value;
    private bool _isKnown;

    /// <summary>The value; a function that captures nothing is given what it works from.</summary>
    public T Of<TSource>(TSource source, Func<TSource, T> work)
    {
        if (_isKnown) { return _value; }
        _value = work(source);
        _isKnown = true;
        return _value;
    }
}

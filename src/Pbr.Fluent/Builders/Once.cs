using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Builders;

/// <summary>Values that are given once: a second one is no silent correction of the first.</summary>
internal static class Once
{
    /// <summary>The new value, where there was none.</summary>
    /// <exception cref="InvalidOperationException">There was one.</exception>
    public static Given<T> Give<T>(Given<T> current, Given<T> value, [CallerMemberName] string call = "") =>
        current.IsMissing ? value : throw Misuse.AlreadyGiven(call);

    /// <summary>The new part, where there was none.</summary>
    /// <exception cref="InvalidOperationException">There was one.</exception>
    public static T Give<T>(T? current, T value, [CallerMemberName] string call = "")
        where T : class => current is null ? value : throw Misuse.AlreadyGiven(call);
}

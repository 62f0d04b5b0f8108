using System;
using FsCheck;
using FsCheck.Fluent;

namespace Pbr.Kernel.Tests;

/// <summary>
/// Runs an FsCheck property inside an xunit fact; on failure the message holds the seed to replay it with. It stands where
/// FsCheck.Xunit's attribute would.
/// </summary>
internal static class Property
{
    /// <summary>Checks that a statement holds for generated values.</summary>
    /// <param name="values">The generator.</param>
    /// <param name="holds">The statement.</param>
    /// <param name="count">How many values to try.</param>
    public static void Holds<T>(Gen<T> values, Func<T, bool> holds, int count = 500) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
}

using System;
using System.Collections.Generic;

namespace Pbr.Roofline;

/// <summary>The peers in this process.</summary>
internal static class InProcess
{
    private const int Slow = 20_000;

    /// <summary>All of them.</summary>
    public static IEnumerable<IPeer> All() => [Double(), Lambda(), Tensors(), Decimal(), Of("DataTable.Compute, a text a row", Slow, Doubles.Interpreted)];

    public static IPeer Double() => Of("C# double, Math.Round away from zero", int.MaxValue, Doubles.Loop);

    public static IPeer Lambda() => Of("compiled expression, double, a call a row", int.MaxValue, Doubles.Lambda);

    public static IPeer Tensors() => Of("TensorPrimitives, double, a column at a time", int.MaxValue, Doubles.Tensors);

    public static IPeer Decimal() =>
        new ArrayPeer<decimal>("C# decimal", int.MaxValue, Decimals.Missing, hundredths => hundredths / Decimals.Hundred, Decimals.Loop);

    private static ArrayPeer<double> Of(string name, int mostRows, Action<PeerArrays<double>> compute) =>
        new(name, mostRows, double.NaN, hundredths => hundredths / Doubles.Hundred, compute);
}

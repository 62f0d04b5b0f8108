using System;

namespace Pbr.Roofline;

/// <summary>Percentages in <see cref="decimal"/>, as they are usually written.</summary>
internal static class Decimals
{
    /// <summary>What stands for a missing figure.</summary>
    public const decimal Missing = decimal.MinValue;

    /// <summary>The hundredths of one.</summary>
    public const decimal Hundred = 100;

    /// <summary>A plain loop.</summary>
    public static void Loop(PeerArrays<decimal> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            rows.Value[i] = rows.Compliance[i] = Missing;
            rows.Light[i] = 0;
            if (rows.First[i] == Missing || rows.Second[i] == Missing || rows.Second[i] == 0) { continue; }
            decimal value = Math.Round(rows.First[i] / rows.Second[i] * Hundred, 2, MidpointRounding.AwayFromZero);
            rows.Value[i] = value;
            if (rows.Target[i] == Missing || rows.Target[i] == 0) { continue; }
            decimal compliance = Math.Round(value / rows.Target[i] * Hundred, 2, MidpointRounding.AwayFromZero);
            rows.Compliance[i] = compliance;
            rows.Light[i] = compliance >= 80 ? (byte)1 : compliance > 50 ? (byte)2 : (byte)3;
        }
    }
}

using System.Collections.Generic;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>One block of a row of the report: a figure a quarter, and the accumulated one, as printed.</summary>
internal sealed record FourQuarters(IReadOnlyList<decimal> Printed, decimal Accumulated)
{
    /// <summary>The quarters in the form that a schedule takes: a blank cell would be null.</summary>
    public decimal?[] Quarters
    {
        get
        {
            decimal?[] quarters = new decimal?[Printed.Count];
            for (int i = 0; i < quarters.Length; i++) { quarters[i] = Printed[i]; }
            return quarters;
        }
    }
}

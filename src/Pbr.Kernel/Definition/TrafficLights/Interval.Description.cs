using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <content>How an interval is told to a person.</content>
public sealed partial record Interval
{
    /// <summary>
    /// The interval in words, to stand after "un valor" or "a value" inside a message: <c>mayor que 79% y hasta 80%</c>, <c>above 79%, up to and including 80%</c>.
    /// Numbers are printed in the invariant culture.
    /// </summary>
    /// <param name="unit">What follows each number, such as <c>%</c>; nothing by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Bilingual Describe(string unit = "")
    {
        if (unit is null) { throw new ArgumentNullException(nameof(unit)); }
        if (IsEmpty) { return new Bilingual("ningún valor", "no value"); }
        string low = Lower is null ? "" : Lower.Value + unit;
        string high = Upper is null ? "" : Upper.Value + unit;
        return (Lower, Upper) switch
        {
            (null, null) => new Bilingual("cualquier valor", "any value"),
            (null, { IsIncluded: true }) => new Bilingual($"de {high} o menos", $"of {high} or less"),
            (null, _) => new Bilingual($"menor que {high}", $"below {high}"),
            ({ IsIncluded: true }, null) => new Bilingual($"de {low} o más", $"of {low} or more"),
            (_, null) => new Bilingual($"mayor que {low}", $"above {low}"),
            _ when Lower.Value == Upper.Value => new Bilingual($"de exactamente {low}", $"of exactly {low}"),
            ({ IsIncluded: true }, { IsIncluded: true }) => new Bilingual($"de {low} a {high}", $"from {low} to {high}"),
            ({ IsIncluded: true }, _) => new Bilingual($"de {low} o más y menor que {high}", $"of {low} or more and below {high}"),
            (_, { IsIncluded: true }) => new Bilingual($"mayor que {low} y hasta {high}", $"above {low}, up to and including {high}"),
            _ => new Bilingual($"mayor que {low} y menor que {high}", $"above {low} and below {high}"),
        };
    }
}

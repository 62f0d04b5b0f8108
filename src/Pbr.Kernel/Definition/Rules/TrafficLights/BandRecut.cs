using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>Cuts the yellow band anew, so that it begins where red ends and ends where green begins.</summary>
internal static class BandRecut
{
    private static readonly char[] Signs = { '<', '>', '≤', '≥' };

    /// <summary>The text of yellow, in the unit and the signs of green.</summary>
    /// <remarks>Green and red stay what they are: each has one threshold of its own, and yellow's are then theirs.</remarks>
    /// <returns>Null where green or red is more than one threshold, where they overlap or touch, where a band is in words or in per cent of the target.</returns>
    public static string? Yellow(BandSet bands)
    {
        if (!bands.IsWhole || bands.Green!.Intervals.Length != 1 || bands.Red!.Intervals.Length != 1) { return null; }
        if (bands.Green.Unit == BandUnit.PercentOfTarget || bands.Red.Unit == BandUnit.PercentOfTarget || !HasSigns(bands.Green.Text) || !HasSigns(bands.Yellow!.Text)) { return null; }
        Interval green = bands.Green.Intervals[0];
        Interval red = bands.Red.Intervals[0];
        (Bound? low, Bound? high) = (green, red) switch
        {
            ({ Lower: { } from, Upper: null }, { Lower: null, Upper: { } to }) => (to, from),
            ({ Lower: null, Upper: { } to }, { Lower: { } from, Upper: null }) => (to, from),
            _ => ((Bound?)null, (Bound?)null),
        };
        if (low is null || high is null) { return null; }
        Interval yellow = new(low with { IsIncluded = !low.IsIncluded }, high with { IsIncluded = !high.IsIncluded });
        if (yellow.IsEmpty || low.Value == high.Value) { return null; }
        string text = Written(yellow.Upper!, bands.Green, isUpper: true) + " & " + Written(yellow.Lower!, bands.Green, isUpper: false);
        return text == bands.Yellow.Text ? null : text;
    }

    private static string Written(Bound bound, Band model, bool isUpper)
    {
        bool hasOneSign = model.Text.IndexOf('≥') >= 0 || model.Text.IndexOf('≤') >= 0;
        string sign = (isUpper, bound.IsIncluded) switch
        {
            (true, true) => hasOneSign ? "≤" : "<=",
            (true, false) => "<",
            (false, true) => hasOneSign ? "≥" : ">=",
            _ => ">",
        };
        return sign + (IsSpaced(model.Text) ? " " : "") + bound.Value + Lights.UnitSign(model);
    }

    /// <summary>Whether a blank stands between the sign and the number.</summary>
    private static bool IsSpaced(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsDigit(text[i])) { return char.IsWhiteSpace(text[i - 1]); }
        }

        return false;
    }

    private static bool HasSigns(string text) => text.IndexOfAny(Signs) >= 0;
}

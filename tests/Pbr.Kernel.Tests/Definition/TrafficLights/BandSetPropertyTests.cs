using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.TrafficLights;
using Xunit;

namespace Pbr.Kernel.Tests.TrafficLights;

public sealed class BandSetPropertyTests
{
    private static readonly string[] GreaterSigns = { ">", " > ", "mayor que ", "más de ", "superior al ", "above " };
    private static readonly string[] GreaterOrEqualSigns = { ">=", "> =", "≥", "=>", "mayor o igual a ", "Al menos ", "at least " };
    private static readonly string[] LessSigns = { "<", "menor a ", "menos de ", "inferior a ", "less than " };
    private static readonly string[] LessOrEqualSigns = { "<=", "< =", "≤", "Menor o igual que ", "hasta ", "no más de ", "up to " };

    /// <summary>One part of a band, as text and as a plain predicate.</summary>
    private sealed record Part(string Text, System.Func<decimal, bool> Holds);

    private static Gen<string> One(string[] words) => Gen.Elements(words);

    private static readonly Gen<decimal> Number = Gen.Choose(-500, 1500).Select(tenths => tenths / 10m);

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static readonly Gen<Part> Lower = Gen.OneOf(
        from sign in One(GreaterSigns) from number in Number select new Part(sign + Print(number), value => value > number),
        from sign in One(GreaterOrEqualSigns) from number in Number select new Part(sign + Print(number), value => value >= number));

    private static readonly Gen<Part> Upper = Gen.OneOf(
        from sign in One(LessSigns) from number in Number select new Part(sign + Print(number), value => value < number),
        from sign in One(LessOrEqualSigns) from number in Number select new Part(sign + Print(number), value => value <= number));

    private static readonly Gen<Part> Range =
        from one in Number
        from other in Number
        from form in Gen.Choose(0, 3)
        select new Part(
            string.Format(CultureInfo.InvariantCulture, form switch { 0 => "{0} a {1}", 1 => "{0} – {1} %", 2 => "entre {0} y {1}", _ => "[{0}, {1}]" }, one, other),
            value => value >= System.Math.Min(one, other) && value <= System.Math.Max(one, other));

    private static readonly Gen<Part> Both =
        from first in Lower
        from joint in One(new[] { " & ", " y ", " and " })
        from second in Upper
        select new Part(first.Text + joint + second.Text, value => first.Holds(value) && second.Holds(value));

    private static readonly Gen<Part> Simple = Gen.OneOf(Lower, Upper, Range, Both);

    private static readonly Gen<Part> AnyBand = Gen.OneOf(
        Simple,
        from first in Simple
        from joint in One(new[] { "; ", " o ", " | " })
        from second in Simple
        select new Part(first.Text + joint + second.Text, value => first.Holds(value) || second.Holds(value)));

    private static readonly Gen<Part[]> Three = from g in AnyBand from y in AnyBand from r in AnyBand select new[] { g, y, r };

    private static BandSet Read(Part[] parts) => new(Band.Parse(parts[0].Text), Band.Parse(parts[1].Text), Band.Parse(parts[2].Text));

    /// <summary>Every value with as many decimals from below the lowest bound to above the highest.</summary>
    private static IEnumerable<decimal> Grid(int decimals)
    {
        decimal step = decimals == 0 ? 1m : decimals == 1 ? 0.1m : 0.05m;
        for (decimal value = -52m; value <= 152m; value += step) { yield return value; }
    }

    [Fact]
    public void Band_HoldsExactlyWhatItsTextSays() => Property.Holds(AnyBand, part =>
    {
        var band = Band.Parse(part.Text);
        return band.IsReadable && Grid(2).All(value => band.Contains(value) == part.Holds(value));
    });

    [Fact]
    public void Judge_TakesTheSeverestBandThatHolds() => Property.Holds(Three, parts =>
    {
        BandSet set = Read(parts);
        return Grid(2).All(value => set.Judge(value)
            == (parts[2].Holds(value) ? TrafficLight.Red : parts[1].Holds(value) ? TrafficLight.Yellow : parts[0].Holds(value) ? TrafficLight.Green : null));
    }, 200);

    [Fact]
    public void Overlaps_AreWhereTwoBandsHold() => Property.Holds(Three, parts =>
    {
        BandSet set = Read(parts);
        var overlaps = set.Overlaps();
        return Grid(2).All(value =>
        {
            Rational exact = value;
            for (int milder = 0; milder < 3; milder++)
            {
                for (int severer = milder + 1; severer < 3; severer++)
                {
                    bool told = overlaps.Any(overlap => (int)overlap.Milder == milder && (int)overlap.Severer == severer && overlap.Interval.Contains(exact));
                    if (told != (parts[milder].Holds(value) && parts[severer].Holds(value))) { return false; }
                }
            }

            return true;
        });
    }, 200);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Gaps_AreThePrintedValuesWithoutALight(int decimals) => Property.Holds(Three, parts =>
    {
        BandSet set = Read(parts);
        var gaps = set.Gaps(decimals);
        decimal step = decimals == 0 ? 1m : decimals == 1 ? 0.1m : 0.01m;
        Pbr.Kernel.TrafficLights.Interval[] all = [.. set.Green!.Intervals, .. set.Yellow!.Intervals, .. set.Red!.Intervals];
        if (all.Length == 0) { return gaps.IsEmpty; }
        return gaps.All(gap => Enumerable.Range((int)(-60 / step), (int)(220 / step)).Any(i => gap.Contains(i * step)))
            && Grid(decimals).All(value =>
            {
                Rational exact = value;
                bool isInside = all.Any(interval => interval.Lower is null || interval.Lower.Value <= exact)
                    && all.Any(interval => interval.Upper is null || interval.Upper.Value >= exact);
                bool isDark = !parts.Any(part => part.Holds(value));
                bool told = gaps.Any(gap => gap.Contains(exact));

                // At the lowest or highest bound itself nothing lies beyond, so it is dark without being a gap.
                bool isBetween = all.Any(interval => interval.Lower is null || interval.Lower.Value < exact)
                    && all.Any(interval => interval.Upper is null || interval.Upper.Value > exact);
                return told ? isDark && isInside : !(isDark && isBetween);
            });
    }, 100);

    [Fact]
    public void Unreachable_AreTheLightsThatJudgeNeverGives() => Property.Holds(Three, parts =>
    {
        BandSet set = Read(parts);
        // Bounds have one decimal, so a grid of 0.05 visits every bound and every stretch between two.
        var seen = Grid(2).Select(value => set.Judge(value)).ToHashSet();
        return new[] { TrafficLight.Green, TrafficLight.Yellow, TrafficLight.Red }.All(light => seen.Contains(light) != set.Unreachable().Contains(light));
    }, 200);

    [Fact]
    public void Mirror_TurnsTheDirection() => Property.Holds(Three, parts =>
    {
        static Band Turn(Band band) => Band.Parse(string.Join(";", band.Intervals.Select(interval =>
            (interval.Upper is { IsIncluded: true } ? "[" : "(") + (interval.Upper is null ? "-∞" : (-interval.Upper.Value).ToString()) + "; "
            + (interval.Lower is null ? "∞" : (-interval.Lower.Value).ToString()) + (interval.Lower is { IsIncluded: true } ? "]" : ")"))));
        BandSet set = Read(parts);
        if (set.Green!.Intervals.IsEmpty || set.Yellow!.Intervals.IsEmpty || set.Red!.Intervals.IsEmpty) { return true; }
        var turned = new BandSet(Turn(set.Green), Turn(set.Yellow), Turn(set.Red));
        return turned.IsWhole && set.FollowsDirection(Direction.Ascending) == turned.FollowsDirection(Direction.Descending);
    });
}

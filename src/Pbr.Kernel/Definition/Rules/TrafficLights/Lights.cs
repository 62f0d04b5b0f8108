using System;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>Lights in the words and places of a sheet.</summary>
internal static class Lights
{
    /// <summary>The lights, from the mildest to the severest.</summary>
    public static TrafficLight[] All { get; } = { TrafficLight.Green, TrafficLight.Yellow, TrafficLight.Red };

    /// <summary>The colour's name.</summary>
    public static Bilingual Name(TrafficLight light) => light switch
    {
        TrafficLight.Green => new("verde", "green"),
        TrafficLight.Yellow => new("amarillo", "yellow"),
        TrafficLight.Red => new("rojo", "red"),
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, "A traffic light is green, yellow or red."),
    };

    /// <summary>What the author wrote for a light.</summary>
    public static Given<string> Text(TrafficLightDraft draft, TrafficLight light) => light switch
    {
        TrafficLight.Green => draft.Green,
        TrafficLight.Yellow => draft.Yellow,
        _ => draft.Red,
    };

    /// <summary>The sign that goes behind the numbers of a band.</summary>
    public static string UnitSign(Band? band) => band is { Unit: BandUnit.Percent or BandUnit.PercentOfTarget } ? "%" : "";

    /// <summary>The repair that cuts yellow anew; none where it alone does not decide.</summary>
    public static ImmutableArray<Repair> CutYellow(TrafficLightDraft draft, BandSet bands) => BandRecut.Yellow(bands) is not { } text
        ? ImmutableArray<Repair>.Empty
        : ImmutableArray.Create(new Repair(new Bilingual($"Cortar el amarillo: '{text}'", $"Cut yellow: '{text}'"), RepairEdit.Replace(draft.Yellow.Place(), text)));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Profiles;

/// <summary>What a government's method asks of indicators, level by level: a table of permissions with its sources, and no code.</summary>
/// <remarks>
/// Methods disagree, so none is built into a rule. A profile is chosen by name, changed with <c>with</c>, or read from text in the form that
/// <c>.editorconfig</c> uses. Immutable and safe to share. Equal when the very lists are the same.
/// </remarks>
public sealed record Profile
{
    /// <summary>What no known source would permit is refused, and nothing else: where nothing is chosen, this holds.</summary>
    public static Profile Default => BuiltInProfiles.Default;

    /// <summary>The federal method, as commonly stated; its <see cref="Sources"/> say how far that was verified.</summary>
    public static Profile Federal => BuiltInProfiles.Federal;

    /// <summary>The method of the council that evaluates social policy, as commonly stated; its <see cref="Sources"/> say how far that was verified.</summary>
    public static Profile Coneval => BuiltInProfiles.Coneval;

    /// <summary>The method of the state of Oaxaca, as its system and its course notes have it.</summary>
    public static Profile Oaxaca => BuiltInProfiles.Oaxaca;

    /// <summary>What messages call it.</summary>
    public Bilingual Name { get; init; } = new("propio", "own");

    /// <summary>Where its tables come from, in Spanish, with how far each was verified.</summary>
    public ImmutableArray<string> Sources { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Fin.</summary>
    public LevelProfile Goal { get; init; } = LevelProfile.Open;

    /// <summary>Propósito.</summary>
    public LevelProfile Purpose { get; init; } = LevelProfile.Open;

    /// <summary>Componente.</summary>
    public LevelProfile Component { get; init; } = LevelProfile.Open;

    /// <summary>Actividad.</summary>
    public LevelProfile Activity { get; init; } = LevelProfile.Open;

    /// <summary>The fields that a sheet must have.</summary>
    public ImmutableArray<SheetField> RequiredFields { get; init; } = ImmutableArray<SheetField>.Empty;

    /// <summary>Compliance, in per cent of the target, beyond which over-achievement must be explained; null where there is no limit.</summary>
    public decimal? OverachievementLimit { get; init; }

    /// <summary>The green band for compliance where a sheet has no traffic light of its own; null where the profile has none.</summary>
    public string? GreenBand { get; init; }

    /// <summary>The yellow band, as <see cref="GreenBand"/>.</summary>
    public string? YellowBand { get; init; }

    /// <summary>The red band, as <see cref="GreenBand"/>.</summary>
    public string? RedBand { get; init; }

    /// <summary>What is permitted for one level.</summary>
    public LevelProfile Of(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Goal => Goal,
        ObjectiveLevel.Purpose => Purpose,
        ObjectiveLevel.Component => Component,
        _ => Activity,
    };

    /// <summary>Reads a profile from lines <c>key = value</c>, as they stand in <c>.editorconfig</c>; <c>#</c> and <c>;</c> begin comments.</summary>
    /// <remarks>A line <c>pbr_profile = federal</c> names the profile that the others change; without it they change <see cref="Default"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ProfileFormatException">A key or a value is not known; the exception tells each.</exception>
    public static Profile Parse(string text)
    {
        ProfileReading reading = Read(text);
        return reading.Problems.IsEmpty ? reading.Profile : throw new ProfileFormatException(reading.Problems);
    }

    /// <summary>Reads a profile from lines <c>key = value</c>, leaving out what cannot be understood and telling it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ProfileReading Read(string text) =>
        ProfileReader.Read(ProfileReader.Entries(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>Reads a profile from keys and values, leaving out what cannot be understood and telling it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static ProfileReading Read(IEnumerable<KeyValuePair<string, string>> entries) =>
        ProfileReader.Read(entries ?? throw new ArgumentNullException(nameof(entries)));

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}

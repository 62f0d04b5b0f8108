using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Profiles;

/// <summary>Reads a profile of keys and values: the one parser, for built-in profiles, for a team's own and for <c>.editorconfig</c>.</summary>
internal sealed class ProfileReader
{
    private static readonly char[] Comments = { '#', ';' };
    private static readonly string[] Nothing = { "none", "ninguno", "any", "cualquiera" };

    private readonly List<ProfileProblem> _problems = new();
    private string _line = "";

    /// <summary>The lines of a text as keys and values; a line without a sign <c>=</c> is a key without a value.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Entries(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            int comment = line.IndexOfAny(Comments);
            string content = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (content.Length == 0) { continue; }
            int sign = content.IndexOf('=');
            yield return sign < 0
                ? new KeyValuePair<string, string>(content, "")
                : new KeyValuePair<string, string>(content.Substring(0, sign).Trim(), content.Substring(sign + 1).Trim());
        }
    }

    /// <summary>Reads a profile.</summary>
    public static ProfileReading Read(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ProfileReader reader = new();
        List<KeyValuePair<string, string>> all = new(entries);
        Profile profile = Profile.Default;
        foreach (KeyValuePair<string, string> entry in all)
        {
            if (entry.Key == ProfileKeys.Base) { profile = reader.At(entry).Named(entry.Value) ?? profile; }
        }

        foreach (KeyValuePair<string, string> entry in all)
        {
            if (entry.Key != ProfileKeys.Base) { profile = reader.At(entry).Apply(profile, entry.Key, entry.Value); }
        }

        return new ProfileReading(profile, reader._problems.ToImmutableArray());
    }

    /// <summary>Reads a built-in profile, of nothing but its own lines.</summary>
    internal static Profile ReadBuiltIn(string text)
    {
        ProfileReader reader = new();
        Profile profile = new();
        foreach (KeyValuePair<string, string> entry in Entries(text)) { profile = reader.At(entry).Apply(profile, entry.Key, entry.Value); }
        return profile;
    }

    private ProfileReader At(KeyValuePair<string, string> entry)
    {
        _line = entry.Key + " = " + entry.Value;
        return this;
    }

    private Profile? Named(string name) => name.ToLowerInvariant() switch
    {
        "default" or "común" or "comun" => Profile.Default,
        "federal" => Profile.Federal,
        "coneval" => Profile.Coneval,
        "oaxaca" => Profile.Oaxaca,
        _ => Refuse<Profile>(
            new Bilingual($"no hay perfil '{name}'", $"there is no profile '{name}'"),
            new Bilingual("default, federal, coneval u oaxaca", "default, federal, coneval or oaxaca")),
    };

    private Profile Apply(Profile profile, string key, string value)
    {
        foreach ((ObjectiveLevel level, string prefix) in ProfileKeys.Levels)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal)) { continue; }
            LevelProfile table = profile.Of(level);
            LevelProfile? changed = key.Substring(prefix.Length) switch
            {
                ProfileKeys.Types => table with { Types = Choices(value, Terms.Types, table.Types) },
                ProfileKeys.Dimensions => table with { Dimensions = Choices(value, Terms.Dimensions, table.Dimensions) },
                ProfileKeys.Frequencies => table with { Frequencies = Choices(value, Terms.Frequencies, table.Frequencies) },
                _ => null,
            };
            if (changed is null) { break; }
            return level switch
            {
                ObjectiveLevel.Goal => profile with { Goal = changed },
                ObjectiveLevel.Purpose => profile with { Purpose = changed },
                ObjectiveLevel.Component => profile with { Component = changed },
                _ => profile with { Activity = changed },
            };
        }

        return key switch
        {
            ProfileKeys.Name => profile with { Name = NameOf(value) },
            ProfileKeys.Sources => profile with { Sources = Parts(value, '|').ToImmutableArray() },
            ProfileKeys.RequiredFields => profile with { RequiredFields = Choices(value, Terms.Fields, profile.RequiredFields) },
            ProfileKeys.OverachievementLimit => profile with { OverachievementLimit = Limit(value, profile.OverachievementLimit) },
            ProfileKeys.GreenBand => profile with { GreenBand = BandOf(value, profile.GreenBand) },
            ProfileKeys.YellowBand => profile with { YellowBand = BandOf(value, profile.YellowBand) },
            ProfileKeys.RedBand => profile with { RedBand = BandOf(value, profile.RedBand) },
            _ => Refuse<Profile>(
                new Bilingual("esa clave no existe", "there is no such key"),
                new Bilingual(string.Join(", ", ProfileKeys.All), string.Join(", ", ProfileKeys.All))) ?? profile,
        };
    }

    private ImmutableArray<T> Choices<T>(string value, ImmutableArray<Term<T>> words, ImmutableArray<T> otherwise)
        where T : struct
    {
        if (IsNothing(value)) { return ImmutableArray<T>.Empty; }
        ImmutableArray<T>.Builder chosen = ImmutableArray.CreateBuilder<T>();
        int problems = _problems.Count;
        foreach (string part in Parts(value, ','))
        {
            int before = chosen.Count;
            foreach (Term<T> word in words)
            {
                if (word.Is(part)) { chosen.Add(word.Value); }
            }

            if (chosen.Count == before) { Refuse<Profile>(NotKnown(part), Term<T>.List(words)); }
        }

        if (chosen.Count == 0 && _problems.Count == problems) { Refuse<Profile>(new Bilingual("no nombra nada", "it names nothing"), Term<T>.List(words)); }
        return _problems.Count == problems ? chosen.ToImmutable() : otherwise;
    }

    private decimal? Limit(string value, decimal? otherwise)
    {
        if (IsNothing(value)) { return null; }
        string text = value.Trim();
        if (PublishedNumber.TryRead(text, 0, out PublishedNumber number) && number.Problem is null && number.Range.Length == text.Length
            && number.Value >= 100 && number.Value.TryToDecimal(out decimal limit))
        {
            return limit;
        }

        Refuse<Profile>(NotKnown(value), new Bilingual("un porcentaje de la meta desde 100, o ninguno", "a percentage of the target from 100 up, or none"));
        return otherwise;
    }

    private string? BandOf(string value, string? otherwise)
    {
        if (IsNothing(value)) { return null; }
        Band band = Band.Parse(value);
        if (band.IsReadable) { return value; }
        Refuse<Profile>(
            new Bilingual("la banda no se puede leer", "the band cannot be read"),
            new Bilingual("una banda como '>= 90', o ninguno", "a band such as '>= 90', or none"));
        return otherwise;
    }

    private static Bilingual NameOf(string value)
    {
        List<string> names = Parts(value, '|');
        return names.Count == 2 ? new Bilingual(names[0], names[1]) : new Bilingual(value, value);
    }

    private static Bilingual NotKnown(string value) => new($"no se conoce '{value}'", $"'{value}' is not known");

    private static bool IsNothing(string value) => Array.IndexOf(Nothing, value.Trim().ToLowerInvariant()) >= 0;

    private static List<string> Parts(string value, char separator)
    {
        List<string> parts = new();
        foreach (string part in value.Split(separator))
        {
            string text = part.Trim();
            if (text.Length > 0) { parts.Add(text); }
        }

        return parts;
    }

    private T? Refuse<T>(Bilingual fact, Bilingual choices)
        where T : class
    {
        _problems.Add(new ProfileProblem(_line, fact, choices));
        return null;
    }
}

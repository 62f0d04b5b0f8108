using System;
using System.Globalization;

namespace Pbr.Kernel.Text;

/// <summary>One text for a person to read, in Spanish and in English, with the same placeholders <c>{0}</c>, <c>{1}</c> …</summary>
/// <remarks>
/// Spanish is given to Spanish cultures, English to every other. Formattable, so that as an argument of another message it follows that
/// message's culture. Equal when both texts are equal. Immutable.
/// </remarks>
public sealed class Bilingual : IEquatable<Bilingual>, IFormattable
{
    /// <summary>Makes a text of its two versions.</summary>
    public Bilingual(string spanish, string english)
    {
        Spanish = spanish ?? throw new ArgumentNullException(nameof(spanish));
        English = english ?? throw new ArgumentNullException(nameof(english));
    }

    /// <summary>The Spanish (es-MX) version.</summary>
    public string Spanish { get; }

    /// <summary>The English version.</summary>
    public string English { get; }

    /// <summary>Whether <paramref name="culture"/> reads Spanish.</summary>
    public static bool ReadsSpanish(CultureInfo culture)
    {
        if (culture is null) { throw new ArgumentNullException(nameof(culture)); }
        return culture.TwoLetterISOLanguageName == "es";
    }

    /// <summary>The version for a culture.</summary>
    public string For(CultureInfo culture) => ReadsSpanish(culture) ? Spanish : English;

    /// <inheritdoc/>
    public bool Equals(Bilingual? other) => other is not null && Spanish == other.Spanish && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bilingual);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Spanish) ^ StringComparer.Ordinal.GetHashCode(English);

    /// <summary>The English version.</summary>
    public override string ToString() => English;

    /// <summary>The version for the culture of <paramref name="formatProvider"/>; English where it is no culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => formatProvider is CultureInfo culture ? For(culture) : English;
}

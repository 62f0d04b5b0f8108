using System;
using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>The code of an objective or indicator in its normal form: <c>C. 2.</c>, <c>C.2</c> and <c>C2</c> are one code.</summary>
/// <remarks>
/// A code is letters and numbers in turn; blanks, dots, hyphens and case do not count, and neither do the words Componente and Actividad, which
/// stand for C and A. So <c>A.4.1.</c> is <c>A4.1</c>, <c>C1A1</c> and <c>Actividad 1.1</c> both name the first activity of the first component.
/// Default: the empty code. Equal when the normal forms are equal, by ordinal. Immutable and safe to share.
/// </remarks>
public readonly struct ElementCode : IEquatable<ElementCode>
{
    // Every rule on the order of a programme asks for the codes of the same elements.
    private static readonly TextMemory<ReadCode> Known = new(text => new ReadCode(Read(text)));

    private readonly string? _normal;

    private ElementCode(string normal, int? component, int? activity)
    {
        _normal = normal;
        Component = component;
        Activity = activity;
    }

    /// <summary>The normal form, in upper case, such as <c>C2</c> or <c>A4.1</c>.</summary>
    public string Normal => _normal ?? "";

    /// <summary>The number of the component that the code names or lies under, or null where the code does not tell.</summary>
    public int? Component { get; }

    /// <summary>The number of the activity that the code names, or null where it names none or does not tell.</summary>
    public int? Activity { get; }

    /// <summary>Reads a code; any text has a normal form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ElementCode Parse(string text)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        return Known.Of(text).Code;
    }

    private static ElementCode Read(string text)
    {
        List<string> parts = Parts(text);
        string letters = parts.Count > 0 && !IsNumber(parts[0]) ? parts[0] : "";
        (int? component, int? activity) = parts.Count switch
        {
            2 when letters is "C" => (Number(parts[1]), null),
            3 when letters is "A" => (Number(parts[1]), Number(parts[2])),
            4 when letters is "C" && parts[2] is "A" => (Number(parts[1]), Number(parts[3])),
            _ => ((int?)null, (int?)null),
        };

        // "C1A1" and "A1.1" name one activity.
        string normal = activity is not null && component is not null
            ? FormattableString.Invariant($"A{component}.{activity}")
            : string.Join(".", parts);
        if (letters.Length > 0 && activity is null && parts.Count > 1) { normal = letters + string.Join(".", parts.GetRange(1, parts.Count - 1)); }
        return new ElementCode(normal, component, activity);
    }

    /// <inheritdoc/>
    public bool Equals(ElementCode other) => Normal == other.Normal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElementCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Normal);

    /// <summary>Whether two codes name one element.</summary>
    public static bool operator ==(ElementCode left, ElementCode right) => left.Equals(right);

    /// <summary>Whether two codes name different elements.</summary>
    public static bool operator !=(ElementCode left, ElementCode right) => !left.Equals(right);

    /// <summary>The normal form.</summary>
    public override string ToString() => Normal;

    /// <summary>The words and numbers of a code in their order, in upper case and without leading zeros.</summary>
    internal static List<string> Parts(string text)
    {
        List<string> parts = new();
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            if (char.IsDigit(text[i]))
            {
                while (i < text.Length && char.IsDigit(text[i])) { i++; }
                string digits = text.Substring(start, i - start).TrimStart('0');
                parts.Add(digits.Length == 0 ? "0" : digits);
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i])) { i++; }
                string word = text.Substring(start, i - start).ToUpperInvariant();
                parts.Add(word switch
                {
                    "COMPONENTE" => "C",
                    "ACTIVIDAD" => "A",
                    _ => word,
                });
            }
            else
            {
                i++;
            }
        }

        return parts;
    }

    private sealed class ReadCode
    {
        public ReadCode(ElementCode code) => Code = code;

        public ElementCode Code { get; }
    }

    private static bool IsNumber(string part) => char.IsDigit(part[0]);

    private static int? Number(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

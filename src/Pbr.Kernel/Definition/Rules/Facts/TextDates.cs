using System;
using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Days, quarters and years that a Spanish text names.</summary>
internal static class TextDates
{
    private const int Quarters = 4;

    private static readonly string[] Months =
    {
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    };

    private static readonly string[] Ordinals = { "primer", "segundo", "tercer", "cuarto" };
    private static readonly HashSet<string> OrdinalEndings = new(StringComparer.Ordinal) { "er", "do", "to", "o", "ro", "º", "°" };

    /// <summary>Every whole day, such as <c>26 de noviembre de 2024</c>, with the numbers of its first word and of the word behind it.</summary>
    public static List<(DateTime Day, int First, int Next)> DaysOf(IReadOnlyList<Word> words)
    {
        List<(DateTime, int, int)> days = new();
        for (int i = 0; i + 3 < words.Count; i++)
        {
            if (!words[i].IsNumber || words[i + 1].Folded != "de") { continue; }
            int month = Array.IndexOf(Months, words[i + 2].Folded == "setiembre" ? "septiembre" : words[i + 2].Folded) + 1;
            int at = words[i + 3].Folded is "de" or "del" ? i + 4 : i + 3;
            if (month == 0 || at >= words.Count || YearOf(words[at]) is not { } year) { continue; }
            int day = NumberOf(words[i]);
            if (day >= 1 && day <= DateTime.DaysInMonth(year, month)) { days.Add((new DateTime(year, month, day), i, at + 1)); }
        }

        return days;
    }

    /// <summary>Every quarter that is named, such as <c>4to. Trimestre 2024</c> and <c>tercer trimestre</c>, with its year or null, and the number of the word that names it.</summary>
    public static List<(int Quarter, int? Year, int At)> QuartersOf(IReadOnlyList<Word> words)
    {
        List<(int, int?, int)> quarters = new();
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Folded != "trimestre") { continue; }
            int quarter = words[i - 1].IsNumber ? NumberOf(words[i - 1])
                : OrdinalEndings.Contains(words[i - 1].Folded) && i > 1 && words[i - 2].IsNumber ? NumberOf(words[i - 2])
                : Array.IndexOf(Ordinals, words[i - 1].Folded) + 1;
            if (quarter is < 1 or > Quarters) { continue; }
            int next = i + 1 < words.Count && words[i + 1].Folded is "de" or "del" ? i + 2 : i + 1;
            quarters.Add((quarter, next < words.Count ? YearOf(words[next]) : null, i));
        }

        return quarters;
    }

    /// <summary>The year that a word is; null where it is none.</summary>
    public static int? YearOf(Word word) => word.IsNumber && word.Folded.Length == 4 && NumberOf(word) is >= 1990 and <= 2099 and int year ? year : null;

    private static int NumberOf(Word word) => int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The words with which a name or a definition says what kind of figure it is: the <c>Variación porcentual</c> of a name.</summary>
internal sealed class MeasureName
{
    private const int LongestLead = 12;

    private static readonly HashSet<string> Leads = Set(
        "el la los las un una lo al indicador mide medir medira identificar identifica muestra refleja indica expresa representa calcula calcular determina determinar "
        + "cuantifica cuantificar conocer permite que cual este se a del evaluar obtener reporta estimar");

    private static readonly HashSet<string> Changes = Set("variacion crecimiento cambio incremento decremento reduccion disminucion aumento abatimiento");
    private static readonly HashSet<string> Relative = Set("porcentual porcentuales anual relativa relativo");
    private static readonly HashSet<string> Counts = Set("numero cantidad total conteo");

    private static readonly HashSet<string> RelatesCounts = Set(
        "promedio per por cada entre respecto relacion razon tasa indice porcentaje porcentual proporcion cobertura versus vs sobre avance cumplimiento");

    private MeasureName(MeasureKind kind, TextRange range)
    {
        Kind = kind;
        Range = range;
    }

    /// <summary>Nothing that is told.</summary>
    public static MeasureName Unknown { get; } = new(MeasureKind.Unknown, default);

    /// <summary>The kind of figure.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The words that say so.</summary>
    public TextRange Range { get; }

    /// <summary>The kind that the beginning of a name tells.</summary>
    public static MeasureName Of(string name)
    {
        ImmutableArray<SheetWord> words = SheetWords.Of(name);
        int first = 0;
        while (first < words.Length && (words[first].IsNumber || words[first].Folded is "el" or "la" or "los" or "las")) { first++; }
        return At(words, first, name);
    }

    /// <summary>The kind that a definition tells, after "Mide el …", "Este indicador permite conocer la …".</summary>
    public static MeasureName OfDefinition(string definition)
    {
        ImmutableArray<SheetWord> words = SheetWords.Of(definition);
        int first = 0;
        while (first < words.Length && first < LongestLead && Leads.Contains(words[first].Folded)) { first++; }
        return At(words, first, definition);
    }

    private static MeasureName At(ImmutableArray<SheetWord> words, int first, string text)
    {
        if (first >= words.Length) { return Unknown; }
        string word = words[first].Folded;
        string second = Folded(words, first + 1);
        string third = Folded(words, first + 2);
        int percent = text.IndexOf('%');
        if (percent >= 0 && percent < words[first].Range.Start && percent + 3 >= words[first].Range.Start && (percent == 0 || !char.IsDigit(text[percent - 1])))
        {
            return new MeasureName(MeasureKind.Percentage, new TextRange(percent, 1));
        }

        if (word == "porcentaje" || word == "porcentajes") { return From(MeasureKind.Percentage, words, first, first); }
        if (word == "por" && second == "ciento") { return From(MeasureKind.Percentage, words, first, first + 1); }
        if (word == "tasa" && second == "de" && Changes.Contains(third)) { return From(MeasureKind.Variation, words, first, first + 2); }
        if (Changes.Contains(word) && Relative.Contains(second)) { return From(MeasureKind.Variation, words, first, first + 1); }
        if (word == "promedio") { return From(MeasureKind.Average, words, first, first); }
        if (second == "promedio" && !Changes.Contains(word)) { return From(MeasureKind.Average, words, first + 1, first + 1); }
        if (word is "razon" or "relacion" or "proporcion" && second is "porcentual") { return From(MeasureKind.Percentage, words, first, first + 1); }
        if (word is "razon" or "relacion") { return From(MeasureKind.Ratio, words, first, first); }
        if (word == "indice") { return From(MeasureKind.Index, words, first, first); }
        for (int i = first; i + 1 < words.Length; i++)
        {
            if (words[i].Folded == "per" && words[i + 1].Folded == "capita") { return From(MeasureKind.Ratio, words, i, i + 1); }
        }

        if (!Counts.Contains(word) || second is "indice") { return Unknown; }
        for (int i = first + 1; i < words.Length; i++)
        {
            if (RelatesCounts.Contains(words[i].Folded)) { return Unknown; }
        }

        return From(MeasureKind.Count, words, first, first);
    }

    private static MeasureName From(MeasureKind kind, ImmutableArray<SheetWord> words, int first, int last) =>
        new(kind, TextRange.FromBounds(words[first].Range.Start, words[last].Range.End));

    private static string Folded(ImmutableArray<SheetWord> words, int index) => index < words.Length ? words[index].Folded : "";

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

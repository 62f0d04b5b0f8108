using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Reads the words of names, definitions and meanings, which are Spanish sentences without a grammar that one could rely on.</summary>
internal static class SheetWords
{
    private static readonly HashSet<string> Functional = new(
        ("a al ante con como contra cual cuales cuando cuya cuyas cuyo cuyos de del desde donde e el ella en entre es esta este estas estos ha han hasta la las le les lo los "
            + "mas mediante mismo misma ni o para pero por que se ser sin sobre son su sus tanto traves u un una unas unos y ya durante segun respecto respectivo relacion "
            + "dentro derivado derivadas derivados caso cada otro otra otros otras mencionado y/o").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Measuring = new(
        ("numero numeros total totales cantidad suma sumatoria conteo porcentaje porciento porcentual tasa indice razon proporcion promedio cobertura variacion variable "
            + "periodo periodos reporta reportado reportada reportar ano anos mes meses trimestre semestre anual mensual trimestral semestral actual anterior previo evaluado "
            + "indicador mide medir identificar conocer contabiliza permite muestra refleja grado nivel avance numerador denominador formula cien ciento valor").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The words of a text, in order. Letters and digits make a word; every other character parts two.</summary>
    public static ImmutableArray<SheetWord> Of(string text) => ReadTexts.Sheet(text).Words;

    /// <summary>Whether a word only joins others, as articles and prepositions do.</summary>
    public static bool IsFunctional(string folded) => folded.Length == 1 || Functional.Contains(folded);

    /// <summary>Whether a word says how something is measured or when, and not what.</summary>
    public static bool IsMeasuring(string folded) => Measuring.Contains(folded);

    /// <summary>A word without the endings of gender and number: <c>implementadas</c> and <c>implementado</c> are one.</summary>
    public static string Stem(string folded)
    {
        int end = folded.Length;
        if (end > 3 && folded[end - 1] == 's') { end--; }
        if (end > 3 && (folded[end - 1] is 'a' or 'o' or 'e')) { end--; }
        return end == folded.Length ? folded : folded.Substring(0, end);
    }

    /// <summary>What a text is about: the stems of the words that neither join others nor say how something is measured. Not to be changed.</summary>
    public static HashSet<string> TopicOf(string text) => ReadTexts.Sheet(text).Topic;

    /// <summary>A text for comparing: its words in one case, without accents, punctuation or double spaces.</summary>
    public static string Normal(string text) => ReadTexts.Sheet(text).Normal;
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What texts say about percentages.</summary>
internal static class Percentages
{
    private static readonly HashSet<string> Relative = new(
        "porcentaje porcentajes porcentual porcentuales ciento tasa tasas indice indices promedio promedios proporcion puntaje puntajes puntos calificacion calificaciones ponderacion cumplimiento avance avances"
            .Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> RelativeUnits = new(
        "proporcion fraccion decimal coeficiente razon indice tasa cociente relacion grado puntos puntaje calificacion promedio cobertura variacion nivel".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a value may be relative already, so that a quotient of it need not be multiplied by 100: a sum of percentages, a score.</summary>
    public static bool MayBeRelative(string meaning)
    {
        for (int i = 0; i < meaning.Length; i++)
        {
            // "más del 30% de su ingreso" describes what is counted.
            if (meaning[i] == '%' && (i == 0 || !Letters.IsDigit(meaning[i - 1]))) { return true; }
        }

        foreach (SheetWord word in SheetWords.Of(meaning))
        {
            // "Número de indicadores con cumplimiento" is counted.
            if (word.Folded is "numero" or "cantidad") { return false; }
            if (Relative.Contains(word.Folded)) { return true; }
        }

        return false;
    }

    /// <summary>Whether a unit is of figures that are neither counted nor per cent: proporción, índice, tasa.</summary>
    public static bool IsRelativeUnit(string unit)
    {
        ImmutableArray<SheetWord> words = SheetWords.Of(unit);
        return words.Length > 0 && RelativeUnits.Contains(words[0].Folded);
    }

    /// <summary>The thousands that a rate is said to be per: 100000 of "por cada 100 mil habitantes"; null where the text says none.</summary>
    public static long? BaseOf(string text)
    {
        ImmutableArray<SheetWord> words = SheetWords.Of(text);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Folded is not ("por" or "cada")) { continue; }
            string digits = "";
            int next = i + 1;
            while (next < words.Length && words[next].IsNumber && digits.Length + words[next].Folded.Length <= 9) { digits += words[next++].Folded; }
            bool hasThousand = next < words.Length && words[next].Folded is "mil";
            if (digits.Length == 0 && !hasThousand) { continue; }
            long number = digits.Length == 0 ? 1 : long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
            return hasThousand && number < 1000 ? number * 1000 : number;
        }

        return null;
    }
}

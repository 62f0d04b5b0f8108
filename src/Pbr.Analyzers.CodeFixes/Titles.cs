using System.Globalization;

namespace Pbr.Analyzers.CodeFixes;

/// <summary>The language of an editor's menu.</summary>
internal static class Titles
{
    /// <summary>Whether its user reads Spanish.</summary>
    public static bool IsSpanish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es";

    /// <summary>The title of a repair that is made wherever it is possible.</summary>
    public static string Everywhere => IsSpanish ? "Corregir las definiciones de indicadores" : "Repair the definitions of indicators";
}

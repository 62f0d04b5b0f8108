using System.Globalization;
using Pbr.Analyzers.Reporting;

namespace Pbr.Analyzers.CodeFixes;

/// <summary>What repairs are called in an editor's menu, in the language of its user.</summary>
internal static class Titles
{
    /// <summary>The title of a repair.</summary>
    public static string Of(RepairNote note)
    {
        bool isSpanish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es";
        string format = note.Kind switch
        {
            RepairNote.ReplaceHere => isSpanish ? "Escribir '{0}' en la fórmula" : "Write '{0}' in the formula",
            RepairNote.ReplaceElsewhere => isSpanish ? "Cambiar el nombre declarado por '{0}'" : "Change the declared name to '{0}'",
            RepairNote.DeclareVariable => isSpanish ? "Declarar la variable '{0}'" : "Declare the variable '{0}'",
            _ => isSpanish ? "Quitar la declaración que no se usa" : "Remove the unused declaration",
        };
        return string.Format(CultureInfo.InvariantCulture, format, note.Text);
    }

    /// <summary>The title of the same repair wherever it is possible.</summary>
    public static string Everywhere => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es"
        ? "Corregir las definiciones de indicadores"
        : "Repair the definitions of indicators";
}

using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Which published catalogue an alignment names, read from the words of its catalogue.</summary>
internal static class CatalogueKind
{
    // What a plan calls its nodes; what is left of a catalogue without them is the plan.
    private static readonly WordList NodeWords = new(
        "eje tema politica objetivo objetivos estrategia estrategias linea lineas accion acciones meta metas indicador indicadores modulo modulos",
        "programa acuerdo estrategico estrategica general rector especifico especifica transversal nivel prioritario de del la las los el y al nodo");

    /// <summary>Whether it is the Sustainable Development Goals (ODS).</summary>
    public static bool IsSustainableDevelopment(string catalogue)
    {
        IReadOnlyList<Word> words = Words.In(catalogue);
        return words.Any(word => word.Folded is "ods" or "sdg")
            || Words.Normal(catalogue).Contains("objetivos de desarrollo sostenible")
            || Words.Normal(catalogue).Contains("objetivos del desarrollo sostenible");
    }

    /// <summary>Whether it is the functional classification of spending, and how deep; 0 where it is not.</summary>
    public static int FunctionalDepth(string catalogue)
    {
        IReadOnlyList<Word> words = Words.In(catalogue);
        bool Names(string word) => words.Any(one => one.Folded == word);
        return Names("subfuncion") ? 3
            : Names("funcion") && !Names("publica") ? 2
            : Names("finalidad") ? 1
            : Names("funcional") && (Names("clasificacion") || Names("clasificador")) ? 3
            : 0;
    }

    /// <summary>Whether it is the programmatic classification (modalidad).</summary>
    public static bool IsProgrammatic(string catalogue)
    {
        IReadOnlyList<Word> words = Words.In(catalogue);
        return words.Any(word => word.Folded == "modalidad")
            || (words.Any(word => word.Folded is "clasificacion" or "clasificador") && words.Any(word => word.Folded is "programatica" or "programatico"));
    }

    /// <summary>The plan that a catalogue names, without the kind of its node: <c>PMD, objetivo general</c> is <c>pmd</c>; empty where only a kind is named.</summary>
    public static string Plan(string catalogue) =>
        string.Join(" ", Words.In(catalogue).Where(word => !NodeWords.Has(word.Folded)).Select(word => word.Folded));
}

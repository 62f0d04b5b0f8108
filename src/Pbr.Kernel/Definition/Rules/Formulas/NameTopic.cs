using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>The noun that an indicator's name counts, where formula, definition and meanings speak of something else.</summary>
/// <remarks>
/// The noun must be missing from all of them, with the word after it and most of the name: sheets say one thing with several words. Of "Número de
/// conexiones" the noun alone decides: a count counts what it names.
/// </remarks>
internal static class NameTopic
{
    // What every sheet may promise before it says what it counts.
    private static readonly WordList Light = new(
        "numero total cantidad cumplimiento eficiencia eficacia cobertura acceso atencion satisfaccion calidad nivel grado avance realizacion implementacion ejecucion elaboracion",
        "prestacion generacion promocion mejora municipio municipal ayuntamiento gobierno programa accion actividad resultado percepcion reduccion incremento variacion",
        "tasa indice porcentaje porcentual promedio razon proporcion per capita anual mensual trimestral semestral efectividad desempeno impacto");

    /// <summary>Where the noun stands in the name; null where the formula may well count it, or where not all is known.</summary>
    public static TextRange? Missing(IndicatorFacts indicator)
    {
        if (!indicator.Draft.Name.TryGet(out string name) || !indicator.Draft.IsComplete || indicator.Draft.Definition.IsUnknown || Concepts.AreIn(name)) { return null; }
        if (indicator.Formula?.Expression is not { } tree || indicator.Meanings.Of(tree) is not { } counted) { return null; }
        HashSet<string> said = Stems.Of(counted);
        if (said.Count == 0) { return null; }
        if (indicator.Draft.Definition.TryGet(out string definition)) { said.UnionWith(Stems.Of(definition)); }
        List<Word> content = Words.In(name).Where(Stems.IsContent).ToList();
        List<Word> topic = content.Where(word => !Light.HasSingular(word.Folded)).ToList();
        if (topic.Count == 0 || IsSaid(topic[0], said)) { return null; }

        // A count counts the noun that follows. Else the first noun may be the act, as in "gestión de proyectos", and the second what is counted.
        bool isCount = content[0].Folded is "numero" or "cantidad" && content[1].Range == topic[0].Range;
        if (!isCount && ((topic.Count > 1 && IsSaid(topic[1], said)) || 2 * topic.Count(word => IsSaid(word, said)) >= topic.Count)) { return null; }
        return topic[0].Range;
    }

    private static bool IsSaid(Word word, HashSet<string> said) => Stems.Shared(Stems.Of(word.Folded), said) > 0;
}

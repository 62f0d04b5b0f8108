using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>The noun that a count is named after, where the definition says what is counted and it is something else.</summary>
/// <remarks>
/// "Número de procesos rediseñados", defined as the updates and redesigns of the systems in operation: whoever counts does not know what. It speaks only
/// where the definition begins with counting, and has no word of the noun's family.
/// </remarks>
internal static class CountedNoun
{
    private const int FewestStems = 3;

    private static readonly WordList Counting = new("contabiliza cuenta mide cuantifica suma contabilizar contar medir cuantificar");

    // A definition may tell what these are by saying what is done.
    private static readonly WordList Light = new("accion actividad servicio apoyo beneficio tramite persona beneficiario unidad evento producto atencion informe reporte documento");

    /// <summary>Where the noun stands in the name; null where the definition has it, or does not say what is counted.</summary>
    public static TextRange? NotDefined(IndicatorFacts indicator)
    {
        if (!indicator.Draft.Name.TryGet(out string name) || !indicator.Draft.Definition.TryGet(out string definition)) { return null; }
        List<Word> named = Words.In(name).Where(Stems.IsContent).ToList();
        if (named.Count < 2 || named[0].Folded is not ("numero" or "cantidad") || Light.HasSingular(named[1].Folded)) { return null; }
        IReadOnlyList<Word> words = Words.In(definition);
        if (words.Count == 0 || !Counting.Has(words[0].Folded)) { return null; }
        HashSet<string> said = Stems.Of(definition);
        return said.Count < FewestStems || Stems.Shared(Stems.Of(named[1].Folded), said) > 0 ? null : named[1].Range;
    }
}

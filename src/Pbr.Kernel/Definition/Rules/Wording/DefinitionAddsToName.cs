using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6012: a definition says more than the name or the formula.</summary>
internal sealed class DefinitionAddsToName : IndicatorRule
{
    private const int FewestStems = 2;

    // How definitions begin and end, whatever they define.
    private static readonly WordList Light = new(
        "mide medir muestra mostrar identificar identifica contabiliza contabilizar indicador permite conocer determina determinar expresa refiere",
        "numero porcentaje cantidad total tasa proporcion suma promedio periodo reporta reportado año respecto con fueron realizado referente");

    private static readonly Bilingual Name = new("al nombre", "to the name");
    private static readonly Bilingual Formula = new("a la fórmula", "to the formula");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6012,
        Severity.Information,
        new("La definición dice más que el nombre y la fórmula", "The definition says more than the name and the formula"),
        new("La definición '{0}' no añade nada {1}. Diga qué se cuenta, de quién y desde cuándo.", "The definition '{0}' adds nothing {1}. Say what is counted, of whom and since when."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.Definition.TryGet(out string definition) || Stems.Of(definition, Light) is not { Count: >= FewestStems } said) { return; }
        if (Adds(said, draft.Name) == false) { Report(draft.Definition, Name, draft.Name, sink); }
        else if (Adds(said, draft.Formula) == false) { Report(draft.Definition, Formula, draft.Formula, sink); }
    }

    /// <summary>Whether the definition has a word that another text lacks; null where that text is not known.</summary>
    private static bool? Adds(HashSet<string> said, Given<string> other) =>
        other.TryGet(out string text) ? said.Except(Stems.Of(text)).Any() : null;

    private void Report(Given<string> definition, Bilingual what, Given<string> other, FindingSink sink) =>
        sink.Report(
            Info,
            Info.DefaultSeverity,
            definition.Place(),
            new object[] { definition.Value, what },
            ImmutableArray.Create(other.Place()));
}

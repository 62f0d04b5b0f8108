using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2015: an indicator's name and definition, and the meaning of its result, speak of the same thing.</summary>
/// <remarks>
/// Judged is what is said to have been done: of micro-sites, that they are implemented in the name and published in the result. It speaks only where both
/// sides tell such a thing and no word of the one has kin in the other, so that a name told more shortly is the same one; and where one side is an index
/// and the other a percentage or a number.
/// </remarks>
internal sealed class SheetSpeaksOfOneThing : IndicatorRule
{
    private const int ShortestDone = 6;

    // How sheets speak of any indicator whatever.
    private static readonly WordList Light = new(
        "informacion administracion poblacion institucion organizacion accion relacion direccion comunicacion publica publico estado resultado contenido",
        "situacion condicion atencion vinculacion recaudacion respecto derivado derivada relacionado relacionada referido total numero periodo");

    private static readonly string[] DoneEndings = { "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "cion", "ciones", "miento", "mientos" };

    // Kinds of measure that are not one another.
    private static readonly WordList Percentages = new("porcentaje tasa proporcion");
    private static readonly WordList Numbers = new("numero suma total cantidad");
    private static readonly WordList Indexes = new("indice");

    private static readonly Bilingual SaySame = new("Diga lo mismo en el nombre, la definición y las variables", "Say the same in the name, the definition and the variables");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2015,
        Severity.Information,
        new("Nombre, definición y resultado hablan de lo mismo", "Name, definition and result speak of the same thing"),
        new("{0}. {1}.", "{0}. {1}."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.Name.TryGet(out string name) || draft.Definition.IsUnknown) { return; }
        VariableDraft? result = draft.Variables.FirstOrDefault(variable => variable.Role == VariableRole.Result);
        if (result is null && NameTopic.Missing(indicator) is { } noun)
        {
            string topic = noun.Of(name);
            Report(
                draft.Name.Place(noun),
                new($"El nombre habla de '{topic}' y la fórmula no lo cuenta", $"The name speaks of '{topic}', and the formula does not count it"),
                draft.Formula.Place(),
                sink);
        }
        else if (CountedNoun.NotDefined(indicator) is { } counted)
        {
            string thing = counted.Of(name);
            Report(
                draft.Name.Place(counted),
                new($"El nombre cuenta '{thing}' y la definición cuenta otra cosa", $"The name counts '{thing}', and the definition counts something else"),
                draft.Definition.Place(),
                sink);
        }

        if (result is null || !result.Symbol.TryGet(out string symbol) || !result.Meaning.TryGet(out string meaning)) { return; }
        IReadOnlyList<Word> named = Words.In(name);
        IReadOnlyList<Word> meant = Words.In(meaning);
        if (named.Count == 0 || meant.Count == 0) { return; }
        if (Kind(named[0]) is { } kind && Kind(meant[0]) is { } other && kind != other && (kind == Indexes || other == Indexes))
        {
            string here = meant[0].Range.Of(meaning);
            string there = named[0].Range.Of(name);
            Bilingual fact = new($"El resultado '{symbol}' es un '{here}' y el nombre dice '{there}'", $"The result '{symbol}' is '{here}' and the name says '{there}'");
            Report(result.Meaning.Place(meant[0].Range), fact, draft.Name.Place(named[0].Range), sink);
            return;
        }

        List<Word> doneHere = Done(meant);
        List<Word> doneThere = Done(named);
        if (doneHere.Count == 0 || doneThere.Count == 0) { return; }
        HashSet<string> said = Stems.Of(name);
        if (draft.Definition.TryGet(out string definition)) { said.UnionWith(Stems.Of(definition)); }
        if (doneHere.Any(word => Stems.Shared(StemOf(word), said) > 0) || doneThere.Any(word => Stems.Shared(StemOf(word), Stems.Of(meaning)) > 0)) { return; }
        string said1 = doneHere[0].Range.Of(meaning);
        string said2 = doneThere[0].Range.Of(name);
        Report(
            result.Meaning.Place(doneHere[0].Range),
            new($"El resultado '{symbol}' habla de '{said1}' y el nombre de '{said2}'", $"The result '{symbol}' speaks of '{said1}' and the name of '{said2}'"),
            draft.Name.Place(doneThere[0].Range),
            sink);
    }

    private static WordList? Kind(Word word) =>
        Percentages.Has(word.Folded) ? Percentages : Numbers.Has(word.Folded) ? Numbers : Indexes.Has(word.Folded) ? Indexes : null;

    private static List<Word> Done(IReadOnlyList<Word> words) => words
        .Where(word => word.Folded.Length >= ShortestDone
            && !Light.HasSingular(word.Folded)
            && DoneEndings.Any(ending => word.Folded.EndsWith(ending, StringComparison.Ordinal)))
        .ToList();

    private static HashSet<string> StemOf(Word word) => new(StringComparer.Ordinal) { SpanishStemmer.Stem(word.Folded) };

    private void Report(Place place, Bilingual fact, Place related, FindingSink sink) =>
        sink.Report(Info, Info.DefaultSeverity, place, new object[] { fact, SaySame }, ImmutableArray.Create(related));
}

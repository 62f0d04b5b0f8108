using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR7002: classification codes are of the catalogue.</summary>
/// <remarks>
/// States write these codes in several ways, with zeros before and levels of their own behind. Judged is only what can be read in one way: a single
/// finality, numbers of one or two digits parted by dots, and the letter at the head of a modality.
/// </remarks>
internal sealed class ClassificationCodeExists : AlignmentRule
{
    private const int LongestNumber = 2;

    private static readonly Bilingual Functional = new("la clasificación funcional del gasto", "the functional classification of spending");
    private static readonly Bilingual Programmatic = new("la clasificación programática", "the programmatic classification");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        7002,
        Severity.Warning,
        new("Los códigos de clasificación son del catálogo", "Classification codes are of the catalogue"),
        new("'{0}' no está en {1}. Escriba un código del catálogo.", "'{0}' is not in {1}. Write a code of the catalogue."));

    /// <inheritdoc/>
    protected override void Check(AlignmentDraft alignment, FindingSink sink)
    {
        if (!alignment.Catalogue.TryGet(out string catalogue) || !alignment.Code.TryGet(out string code)) { return; }
        int depth = CatalogueKind.FunctionalDepth(catalogue);
        if (depth > 0) { CheckFunctional(alignment, code, depth, sink); }
        else if (CatalogueKind.IsProgrammatic(catalogue)) { CheckLetter(alignment, code, sink); }
    }

    private void CheckFunctional(AlignmentDraft alignment, string code, int depth, FindingSink sink)
    {
        string trimmed = code.Trim(' ', '.');
        string[] parts = trimmed.Split('.');
        List<int> numbers = new();
        foreach (string part in parts)
        {
            if (part.Length > LongestNumber || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) { return; }
            numbers.Add(number);
        }

        // A function or subfunction alone does not say of which finality it is.
        if (numbers.Count > depth || (numbers.Count == 1 && depth > 1) || FunctionalCatalogue.Has(numbers.ToArray())) { return; }
        TextRange range = new(code.IndexOf(trimmed, System.StringComparison.Ordinal), trimmed.Length);
        sink.Report(Info, alignment.Code.Place(range), trimmed, Functional);
    }

    private void CheckLetter(AlignmentDraft alignment, string code, FindingSink sink)
    {
        IReadOnlyList<Word> words = Words.In(code);
        if (words.Count == 0 || words[0].Folded.Length != 1 || !char.IsLetter(words[0].Folded[0]) || words.Skip(1).Any(word => !word.IsNumber)) { return; }
        if (FunctionalCatalogue.Letters.IndexOf(char.ToUpperInvariant(words[0].Folded[0])) >= 0) { return; }
        sink.Report(Info, alignment.Code.Place(words[0].Range), words[0].Range.Of(code), Programmatic);
    }
}

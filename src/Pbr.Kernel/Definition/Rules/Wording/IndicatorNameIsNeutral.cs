using System.Collections.Generic;
using System.Globalization;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6005: an indicator's name is neutral and does not hold its target.</summary>
/// <remarks>
/// A word of change counts only as the head of the name or right after the kind of method: "Número de mejoras" counts improvements and
/// "crecimiento" belongs to a rate. A hundred is never taken for a target: "trámites 100 % digitales" says what is counted.
/// </remarks>
internal sealed class IndicatorNameIsNeutral : IndicatorRule
{
    private const decimal Whole = 100;

    private static readonly WordList Changes = new(
        "incremento aumento reduccion disminucion abatimiento mejora mejoramiento fortalecimiento incrementar aumentar reducir disminuir mejorar",
        "abatir fortalecer lograr alcanzar elevar");

    // What may stand before the head: the kind of method, and what joins it to the head.
    private static readonly WordList Methods = new("porcentaje tasa numero promedio razon indice proporcion cociente grado nivel de del la el en");

    private static readonly Bilingual Judges = new("juzga el cambio que mide", "judges the change that it measures");
    private static readonly Bilingual HoldsTarget = new("contiene la meta", "holds the target");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6005,
        Severity.Information,
        new("El nombre de un indicador es neutral y no contiene su meta", "An indicator's name is neutral and does not hold its target"),
        new("En el nombre del indicador, '{0}' {1}. Nombre solo lo que se mide.", "In the indicator's name, '{0}' {1}. Name only what is measured."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!indicator.Draft.Name.TryGet(out string name)) { return; }
        IReadOnlyList<Word> words = Words.In(name);
        if (Change(words) is { } change) { Report(indicator.Draft.Name, name, change.Range, Judges, sink); }
        foreach (Word word in words)
        {
            if (word.IsNumber && IsTarget(word, name, words[words.Count - 1], indicator.Draft)) { Report(indicator.Draft.Name, name, word.Range, HoldsTarget, sink); }
        }
    }

    private static Word? Change(IReadOnlyList<Word> words)
    {
        int i = 0;
        while (i < words.Count && (words[i].IsNumber || Methods.Has(words[i].Folded))) { i++; }
        if (i == words.Count || !Changes.Has(words[i].Folded)) { return null; }

        // "Mejora regulatoria" is the name of a policy.
        bool isPolicy = words[i].Folded == "mejora" && i + 1 < words.Count && words[i + 1].Folded is "regulatoria" or "continua";
        return isPolicy ? null : words[i];
    }

    /// <summary>Whether a number is the target as a figure to reach: not a hundred, a year, an age or a rate's base.</summary>
    private static bool IsTarget(Word word, string name, Word last, IndicatorDraft indicator)
    {
        if (!decimal.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out decimal figure) || figure is 0 or Whole) { return false; }
        bool isPercent = name.IndexOf('%', word.Range.End) is int sign && sign >= 0 && name.Substring(word.Range.End, sign - word.Range.End).Trim().Length == 0;
        bool isLast = word.Range == last.Range;
        if (!isPercent && !isLast) { return false; }
        foreach (TargetDraft target in indicator.Targets)
        {
            if (target.Value.TryGet(out decimal value) && value == figure) { return true; }
        }

        return false;
    }

    private void Report(Given<string> name, string text, TextRange range, Bilingual fact, FindingSink sink) =>
        sink.Report(Info, name.Place(range), range.Of(text), fact);
}

using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>A rule about the syntax of the sentence that states an objective of one level. Silent about a sentence that may not be Spanish.</summary>
internal abstract class NarrativeRule : ProgramRule
{
    /// <summary>The level whose sentences it judges.</summary>
    protected abstract ObjectiveLevel Level { get; }

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        string root = program.Draft.Code.Or("");

        // "Cero Papel" has no word that stands in every Spanish text: its neighbours tell the language.
        int spanish = program.Objectives.Count(objective => objective.Draft.NarrativeSummary.TryGet(out string one) && Narratives.IsSpanish(Words.In(one)));
        bool isSpanish = spanish > 1 && 2 * spanish > program.Objectives.Count;
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Draft.Level != Level || !objective.Draft.NarrativeSummary.TryGet(out string text)) { continue; }
            IReadOnlyList<Word> words = Words.In(text);
            if (words.Count == 0 || !(isSpanish || Narratives.IsSpanish(words)) || Judge(words) is not { } fault) { continue; }
            string quote = fault.Range is { } range ? range.Of(text) : text;
            Place place = objective.Draft.NarrativeSummary.Place(fault.Range);
            sink.About(objective.Subject(root)).Report(Info, place, quote, fault.Fact);
        }
    }

    /// <summary>What is wrong with the sentence and where, null range for all of it; null where nothing is.</summary>
    protected abstract (TextRange? Range, Bilingual Fact)? Judge(IReadOnlyList<Word> words);
}

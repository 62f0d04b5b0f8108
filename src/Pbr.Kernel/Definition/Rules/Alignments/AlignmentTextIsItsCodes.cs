using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR7004: an alignment's text is its code's text in the catalogue.</summary>
/// <remarks>
/// Judged are the goals of the Sustainable Development Goals, by their short and their full name in Spanish, and their targets, by the words that tell
/// one from the others. Nothing is said of a text that shares any word of content with its own goal, or a good part of its own target's words, nor of
/// one that no other goal or target explains. An alignment to a plan that the programme declares is compared with the plan's element of that code.
/// </remarks>
internal sealed class AlignmentTextIsItsCodes : AlignmentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        7004,
        Severity.Information,
        new("El texto de una alineación es el de su código", "An alignment's text is its code's text"),
        new(
            "El texto '{0}' no es el del código '{1}', sino {2}. Corrija el código o el texto.",
            "The text '{0}' is not that of the code '{1}', but {2}. Correct the code or the text."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        base.Check(program, sink);
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            if (plan.CitedAs.TryGet(out string citedAs) && Words.Normal(citedAs) is { Length: > 0 } cited) { CheckPlan(program.Draft, plan, cited, sink); }
        }
    }

    /// <inheritdoc/>
    protected override void Check(AlignmentDraft alignment, FindingSink sink)
    {
        if (!alignment.Catalogue.TryGet(out string catalogue)
            || !alignment.Code.TryGet(out string code)
            || !alignment.Text.TryGet(out string text)
            || !CatalogueKind.IsSustainableDevelopment(catalogue)
            || SustainableCode.Read(code) is not { } read
            || !SustainableGoals.HasGoal(read.Goal))
        {
            return;
        }

        HashSet<string> said = Stems.Of(text);
        if (read.Target is { } target)
        {
            if (SustainableTargetText.OfAnother(read.Goal, target, said) is { } other)
            {
                sink.Report(Info, alignment.Text.Place(), text, code, new Bilingual($"el de la meta {other}", $"that of target {other}"));
            }

            return;
        }

        if (said.Count == 0 || Shares(said, read.Goal)) { return; }
        for (int goal = 1; goal <= SustainableGoals.Count; goal++)
        {
            if (goal == read.Goal || !Holds(said, goal)) { continue; }
            string name = SustainableGoals.ShortName(goal);
            Bilingual fact = new($"el del objetivo {goal}, '{name}'", $"that of goal {goal}, '{name}'");
            sink.Report(Info, alignment.Text.Place(), text, code, fact);
            return;
        }
    }

    /// <summary>Compares the programme's alignments to a plan with the plan's own elements, where the plan is declared.</summary>
    private void CheckPlan(ProgramDraft program, PlanDraft plan, string cited, FindingSink sink)
    {
        Dictionary<string, Given<string>> elements = new();
        Add(plan.Elements, elements);
        foreach (AlignmentDraft alignment in program.Alignments)
        {
            if (!alignment.Catalogue.TryGet(out string catalogue)
                || !alignment.Code.TryGet(out string code)
                || !alignment.Text.TryGet(out string text)
                || !(Words.Normal(catalogue) + " ").StartsWith(cited + " ", StringComparison.Ordinal)
                || !elements.TryGetValue(Words.Normal(code), out Given<string> element)
                || Texts.AreOne(text, element.Value))
            {
                continue;
            }

            Bilingual fact = new($"'{element.Value}'", $"'{element.Value}'");
            sink.Report(Info, Info.DefaultSeverity, alignment.Text.Place(), new object[] { text, code, fact }, ImmutableArray.Create(element.Place()));
        }
    }

    private static void Add(DraftList<PlanElementDraft> from, Dictionary<string, Given<string>> elements)
    {
        foreach (PlanElementDraft element in from)
        {
            if (element.Code.TryGet(out string code) && element.Text.IsKnown && Words.Normal(code) is { Length: > 0 } key && !elements.ContainsKey(key))
            {
                elements.Add(key, element.Text);
            }

            Add(element.Elements, elements);
        }
    }

    private static bool Shares(HashSet<string> said, int goal) =>
        Stems.Shared(said, Stems.Of(SustainableGoals.ShortName(goal))) > 0 || SharesMost(said, SustainableGoals.LongName(goal));

    /// <summary>Whether the text holds a goal's whole short name, or most of its full one.</summary>
    private static bool Holds(HashSet<string> said, int goal)
    {
        HashSet<string> name = Stems.Of(SustainableGoals.ShortName(goal));
        return Stems.Shared(name, said) == name.Count || SharesMost(said, SustainableGoals.LongName(goal));
    }

    private static bool SharesMost(HashSet<string> said, string name)
    {
        HashSet<string> stems = Stems.Of(name);
        return 2 * Stems.Shared(stems, said) > stems.Count;
    }
}

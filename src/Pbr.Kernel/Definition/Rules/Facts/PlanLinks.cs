using System;
using System.Collections.Generic;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The links of a programme and its sheets to the elements of plans.</summary>
internal sealed class PlanLinks
{
    private readonly List<(string Catalogue, string Code, string Text)> _links = new();

    private PlanLinks()
    {
    }

    /// <summary>
    /// The links of a programme; null where some cannot be seen. Where sheets have links of their own to a plan, those of the programme only
    /// repeat what the sheets are to carry out, and do not count.
    /// </summary>
    public static PlanLinks? Of(ProgramFacts program)
    {
        PlanLinks links = new();
        if (!program.Draft.Objectives.IsComplete) { return null; }
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (!objective.Draft.Indicators.IsComplete || !objective.Draft.Activities.IsComplete) { return null; }
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (!links.Add(indicator.Alignments)) { return null; }
            }
        }

        if (links._links.Count > 0) { return links; }
        return links.Add(program.Draft.Alignments) ? links : null;
    }

    /// <summary>Whether a link leads to an element of a plan, or to something under it.</summary>
    public bool Covers(PlanDraft plan, PlanElementDraft element)
    {
        string cited = PlainText.Of(plan.CitedAs.Or(""));
        string code = PlainText.Of(element.Code.Or(""));
        string text = PlainText.Of(element.Text.Or(""));
        foreach ((string catalogue, string linked, string node) in _links)
        {
            if (cited.Length > 0 && catalogue != cited && !catalogue.StartsWith(cited + " ", StringComparison.Ordinal)) { continue; }
            if (code.Length > 0 && (linked == code || linked.StartsWith(code + " ", StringComparison.Ordinal))) { return true; }
            if (text.Length > 0 && node == text) { return true; }
        }

        return false;
    }

    private bool Add(DraftList<AlignmentDraft> alignments)
    {
        if (!alignments.IsComplete) { return false; }
        foreach (AlignmentDraft alignment in alignments)
        {
            if (alignment.Catalogue.IsUnknown || alignment.Code.IsUnknown || alignment.Text.IsUnknown) { return false; }
            _links.Add((PlainText.Of(alignment.Catalogue.Or("")), PlainText.Of(alignment.Code.Or("")), PlainText.Of(alignment.Text.Or(""))));
        }

        return true;
    }
}

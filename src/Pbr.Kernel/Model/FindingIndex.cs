using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>Which findings about a whole programme concern which indicator, told by the place that they point at.</summary>
internal sealed class FindingIndex
{
    private readonly ImmutableArray<Finding> _findings;
    private readonly Dictionary<Anchor, List<int>> _byAnchor = new(ReferenceEqualityComparer.Instance);

    public FindingIndex(ImmutableArray<Finding> findings)
    {
        _findings = findings;
        for (int i = 0; i < findings.Length; i++)
        {
            if (findings[i].Place.Anchor is not { } anchor) { continue; }
            if (!_byAnchor.TryGetValue(anchor, out List<int>? places)) { _byAnchor[anchor] = places = new List<int>(); }
            places.Add(i);
        }
    }

    /// <summary>The findings that point into an indicator's sheet, or at the code of its objective where it goes by that.</summary>
    public ImmutableArray<Finding> About(ObjectiveDraft objective, IndicatorDraft indicator)
    {
        if (_findings.IsEmpty) { return _findings; }
        HashSet<Anchor> anchors = AnchorsOf(indicator);
        if (indicator.Code.IsMissing && objective.Code.Anchor is { } code) { anchors.Add(code); }
        return anchors.SelectMany(anchor => _byAnchor.GetValueOrDefault(anchor) ?? [])
            .Order()
            .Select(i => _findings[i])
            .ToImmutableArray();
    }

    private static HashSet<Anchor> AnchorsOf(IndicatorDraft draft)
    {
        HashSet<Anchor> anchors = new(ReferenceEqualityComparer.Instance);
        void Note(Anchor? anchor)
        {
            if (anchor is not null) { anchors.Add(anchor); }
        }

        void NoteLight(TrafficLightDraft? light)
        {
            Note(light?.Green.Anchor);
            Note(light?.Yellow.Anchor);
            Note(light?.Red.Anchor);
            Note(light?.Basis.Anchor);
            Note(light?.Reason.Anchor);
            Note(light?.Letter.Anchor);
        }

        void NoteEditions()
        {
            foreach (AmendedFormulaDraft formula in draft.AmendedFormulas)
            {
                Note(formula.Formula.Anchor);
                Note(formula.Letter.Anchor);
            }

            foreach (AmendedDirectionDraft direction in draft.AmendedDirections)
            {
                Note(direction.Direction.Anchor);
                Note(direction.Letter.Anchor);
            }

            foreach (TrafficLightDraft light in draft.AmendedTrafficLights) { NoteLight(light); }
        }

        Note(draft.Element);
        Note(draft.Code.Anchor);
        Note(draft.Name.Anchor);
        Note(draft.Definition.Anchor);
        Note(draft.Type.Anchor);
        foreach (Given<Dimension> dimension in draft.Dimensions) { Note(dimension.Anchor); }
        Note(draft.Direction.Anchor);
        Note(draft.Frequency.Anchor);
        Note(draft.FulfilmentPeriod.Anchor);
        Note(draft.Formula.Anchor);
        Note(draft.ExternalMethod.Anchor);
        foreach (VariableDraft variable in draft.Variables)
        {
            Note(variable.Element);
            Note(variable.Symbol.Anchor);
            Note(variable.Meaning.Anchor);
            Note(variable.Unit.Anchor);
            Note(variable.Accumulation.Anchor);
            Note(variable.ResultOf.Anchor);
            Note(variable.Baseline.Anchor);
            Note(variable.Target.Anchor);
        }

        Note(draft.VariablesUnit.Anchor);
        Note(draft.Unit.Anchor);
        Note(draft.Decimals.Anchor);
        Note(draft.Baseline?.Value.Anchor);
        Note(draft.Baseline?.Year.Anchor);
        Note(draft.Baseline?.Unavailable.Anchor);
        foreach (TargetDraft target in draft.Targets)
        {
            Note(target.Value.Anchor);
            Note(target.Letter.Anchor);
        }

        Note(draft.ComplianceMethod.Anchor);
        NoteLight(draft.TrafficLight);
        NoteEditions();
        foreach (ScheduleDraft schedule in draft.Schedules)
        {
            Note(schedule.Element);
            Note(schedule.Style.Anchor);
            Note(schedule.Letter.Anchor);
            foreach (Given<decimal> value in schedule.Values) { Note(value.Anchor); }
        }

        foreach (Given<string> source in draft.MeansOfVerification) { Note(source.Anchor); }
        foreach (AlignmentDraft link in draft.Alignments)
        {
            Note(link.Catalogue.Anchor);
            Note(link.Code.Anchor);
            Note(link.Text.Anchor);
        }

        return anchors;
    }
}

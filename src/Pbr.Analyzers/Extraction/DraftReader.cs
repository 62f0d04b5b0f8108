using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.Reporting;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>Makes drafts of what is done with builders: the same drafts that the builders make at run time, as far as the compiler can know.</summary>
/// <remarks>
/// Where a builder goes out of sight, every list is open and every field that was not seen is unknown. Where calls are conditional, nothing
/// of them is taken at all.
/// </remarks>
internal sealed class DraftReader
{
    private readonly Func<IParameterSymbol, BuilderScope?> _fragments;
    private readonly Dictionary<CallStep, IndicatorDraft> _indicators = new();
    private readonly List<NotChecked> _notChecked = new();
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);

    /// <summary>Makes a reader.</summary>
    /// <param name="fragments">What a method does with the builder that it gets as a parameter; null where that is not known.</param>
    public DraftReader(Func<IParameterSymbol, BuilderScope?> fragments) => _fragments = fragments;

    /// <summary>Where something could not be known, in the order it was met; a place may be met more than once.</summary>
    public IEnumerable<NotChecked> NotChecked => _notChecked;

    /// <summary>Notes that the value at a place is not known.</summary>
    public void Note(Location location, Bilingual reason) => _notChecked.Add(new NotChecked(location, reason));

    /// <summary>Notes where a builder cannot be followed.</summary>
    public void Note(BuilderScope scope)
    {
        if (scope.IrregularAt is { } irregular) { Note(irregular, EverythingIsChecked.Conditional); }
        if (scope.OpenAt is { } open) { Note(open, EverythingIsChecked.OutOfSight); }
    }

    /// <summary>The draft of a programme.</summary>
    public ProgramDraft Program(CallStep entry, BuilderScope scope)
    {
        ProgramDraft start = ProgramCalls.Begin(new Call(entry, this));
        return Read(start, scope, ProgramCalls.Table, Openings.Open);
    }

    /// <summary>The draft of an objective.</summary>
    public ObjectiveDraft Objective(ObjectiveDraft start, BuilderScope scope) => Read(start, scope, ObjectiveCalls.Table, Openings.Open);

    /// <summary>The draft of the indicator that a call defines: the same one each time, for it is checked by itself and within its programme.</summary>
    public IndicatorDraft IndicatorOf(CallStep step)
    {
        if (_indicators.TryGetValue(step, out IndicatorDraft? draft)) { return draft; }
        draft = ObjectiveCalls.Indicator(new Call(step, this));
        _indicators.Add(step, draft);
        return draft;
    }

    /// <summary>The draft of an indicator.</summary>
    public IndicatorDraft Indicator(IndicatorDraft start, BuilderScope scope) => Read(start, scope, IndicatorCalls.Table, Openings.Open);

    /// <summary>The draft of a diagnosis.</summary>
    public DiagnosisDraft Diagnosis(BuilderScope scope) => Read(new DiagnosisDraft(), scope, ProgramDataCalls.Diagnosis, Openings.Open);

    /// <summary>The draft of a scoring of alternatives.</summary>
    public AlternativeScoringDraft Alternatives(BuilderScope scope) =>
        Read(new AlternativeScoringDraft(), scope, ProgramDataCalls.Alternatives, Openings.Open);

    /// <summary>The draft of an amendment.</summary>
    public AmendmentDraft Amendment(AmendmentDraft start, BuilderScope scope) => Read(start, scope, ProgramDataCalls.Amendment, Openings.Open);

    /// <summary>The draft of a plan.</summary>
    public PlanDraft Plan(PlanDraft start, BuilderScope scope) => Read(start, scope, PlanCalls.Plan, Openings.Open);

    /// <summary>The draft of an element of a plan.</summary>
    public PlanElementDraft PlanElement(PlanElementDraft start, BuilderScope scope) => Read(start, scope, PlanCalls.Element, Openings.Open);

    /// <summary>The draft of what a plan measures.</summary>
    public PlanIndicatorDraft PlanIndicator(PlanIndicatorDraft start, BuilderScope scope) => Read(start, scope, PlanCalls.Indicator, Openings.Open);

    /// <summary>The draft of a report.</summary>
    public ReportDraft Report(ReportDraft start, BuilderScope scope) => Read(start, scope, ReportCalls.Report, Openings.Open);

    /// <summary>The draft of a row of a report.</summary>
    public ReportRowDraft ReportRow(ReportRowDraft start, BuilderScope scope) => Read(start, scope, ReportCalls.Row, Openings.Open);

    /// <summary>The draft of a piece of evidence.</summary>
    public EvidenceDraft Evidence(EvidenceDraft start, BuilderScope scope) => Read(start, scope, ReportCalls.Evidence, Openings.Open);

    /// <summary>The calls of a scope with those of the methods that it hands its builder to.</summary>
    public FlatScope Flatten(BuilderScope scope)
    {
        FlatScope flat = new();
        Flatten(scope, flat);
        return flat;
    }

    private TDraft Read<TDraft>(
        TDraft start, BuilderScope scope, IReadOnlyDictionary<string, Func<TDraft, Call, TDraft>> table, Func<TDraft, TDraft> open)
    {
        FlatScope flat = Flatten(scope);
        if (flat.IsIrregular) { return open(start); }
        TDraft draft = start;
        bool isOpen = flat.IsOpen;
        foreach (CallStep step in flat.Calls)
        {
            if (table.TryGetValue(step.Name, out Func<TDraft, Call, TDraft>? apply)) { draft = apply(draft, new Call(step, this)); }
            else
            {
                isOpen = true;
                Note(step.Syntax.GetLocation(), EverythingIsChecked.OutOfSight);
            }
        }

        return isOpen ? open(draft) : draft;
    }

    private void Flatten(BuilderScope scope, FlatScope flat)
    {
        flat.IsOpen |= scope.IsOpen;
        flat.IsIrregular |= scope.IsIrregular;
        Note(scope);
        foreach (Step step in scope.Steps)
        {
            if (step is CallStep call) { flat.Calls.Add(call); }
            else if (step is ForwardStep forward) { Flatten(forward, flat); }
        }
    }

    private void Flatten(ForwardStep forward, FlatScope flat)
    {
        if (_fragments(forward.Parameter) is not { } fragment || (forward.NeedsReturn && !fragment.ReturnsBuilder) || !_entered.Add(forward.Parameter))
        {
            flat.IsOpen = true;
            Note(forward.Location, EverythingIsChecked.OutOfSight);
            return;
        }

        Flatten(fragment, flat);
        _entered.Remove(forward.Parameter);
    }
}

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>An indicator and its sheet (ficha técnica), as the author wrote them. Nothing here is checked yet.</summary>
public sealed record IndicatorDraft
{
    /// <summary>The indicator as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>Its own code, such as <c>I.5.1</c>; many sheets have none, and go by their objective's.</summary>
    public Given<string> Code { get; init; }

    /// <summary>Its name.</summary>
    public Given<string> Name { get; init; }

    /// <summary>What it measures, in a sentence.</summary>
    public Given<string> Definition { get; init; }

    /// <summary>Strategic or management.</summary>
    public Given<IndicatorType> Type { get; init; }

    /// <summary>The dimensions ticked; a good sheet has one.</summary>
    public DraftList<Given<Dimension>> Dimensions { get; init; } = DraftList<Given<Dimension>>.Empty;

    /// <summary>Where the value should move.</summary>
    public Given<Direction> Direction { get; init; }

    /// <summary>How often it is measured.</summary>
    public Given<Frequency> Frequency { get; init; }

    /// <summary>The period in which the target is to be fulfilled (período de cumplimiento).</summary>
    public Given<Frequency> FulfilmentPeriod { get; init; }

    /// <summary>The formula as published; missing where the method is external.</summary>
    public Given<string> Formula { get; init; }

    /// <summary>Whose index it is, where the method is somebody else's and no formula.</summary>
    public Given<string> ExternalMethod { get; init; }

    /// <summary>The declared symbols, in the order written.</summary>
    public DraftList<VariableDraft> Variables { get; init; } = DraftList<VariableDraft>.Empty;

    /// <summary>The unit that the variables share on the sheet (unidad de medida de las variables).</summary>
    public Given<string> VariablesUnit { get; init; }

    /// <summary>The unit of the result.</summary>
    public Given<string> Unit { get; init; }

    /// <summary>The decimals of the published value; 2 where nothing is said.</summary>
    public Given<int> Decimals { get; init; }

    /// <summary>The starting value, or null where the sheet has none.</summary>
    public BaselineDraft? Baseline { get; init; }

    /// <summary>The annual target, original first, then its amendments in order.</summary>
    public DraftList<TargetDraft> Targets { get; init; } = DraftList<TargetDraft>.Empty;

    /// <summary>How achieved is compared with target.</summary>
    public Given<ComplianceMethod> ComplianceMethod { get; init; }

    /// <summary>The traffic light, or null where the sheet has none.</summary>
    public TrafficLightDraft? TrafficLight { get; init; }

    /// <summary>The schedule, original first, then its amendments in order.</summary>
    public DraftList<ScheduleDraft> Schedules { get; init; } = DraftList<ScheduleDraft>.Empty;

    /// <summary>The formulas that letters have put in place of <see cref="Formula"/>, in order; the last is in force.</summary>
    public DraftList<AmendedFormulaDraft> AmendedFormulas { get; init; } = DraftList<AmendedFormulaDraft>.Empty;

    /// <summary>The directions that letters have put in place of <see cref="Direction"/>, in order; the last is in force.</summary>
    public DraftList<AmendedDirectionDraft> AmendedDirections { get; init; } = DraftList<AmendedDirectionDraft>.Empty;

    /// <summary>The traffic lights that letters have put in place of <see cref="TrafficLight"/>, in order; the last is in force.</summary>
    public DraftList<TrafficLightDraft> AmendedTrafficLights { get; init; } = DraftList<TrafficLightDraft>.Empty;

    /// <summary>Where the figures can be checked.</summary>
    public DraftList<Given<string>> MeansOfVerification { get; init; } = DraftList<Given<string>>.Empty;

    /// <summary>Links of the sheet to plans and catalogues, in the order written; many sheets repeat some of their programme's.</summary>
    public DraftList<AlignmentDraft> Alignments { get; init; } = DraftList<AlignmentDraft>.Empty;

    /// <summary>Whether every call that could add to this sheet was seen; if not, rules that depend on absence stay silent.</summary>
    public bool IsComplete { get; init; } = true;
}

using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1017: a child is measured at least as often as its parent.</summary>
internal sealed class ChildIsMeasuredAsOften : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1017,
        Severity.Warning,
        new("Un objetivo se mide al menos tan seguido como el que depende de él", "A child is measured at least as often as its parent"),
        new(
            "{0} se mide cada {1} meses, y {2}, que depende de ello, cada {3}. Mida el primero al menos tan seguido como el segundo.",
            "{0} is measured every {1} months, and {2}, which depends on it, every {3}. Measure the first at least as often as the second."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ObjectiveFacts child in program.Objectives)
        {
            if (program.Matrix.Above(child) is not { } parent || Fastest(child.Draft) is not { } slow || Fastest(parent.Draft) is not { } fast || slow.Value <= fast.Value)
            {
                continue;
            }

            // A frequency that does not suit its level is one mistake, which PBR1011 reports: to mend it is to mend this too.
            if (!LevelTables.Permits(program.Profile.Of(child.Draft.Level).Frequencies, slow.Value)) { continue; }
            sink.About(program.SubjectOf(child)).Report(
                Info,
                Info.DefaultSeverity,
                slow.Place(),
                new object[] { child.NameAtStart, (int)slow.Value, parent.Name, (int)fast.Value },
                ImmutableArray.Create(fast.Place()));
        }
    }

    /// <summary>The frequency of the indicator that is measured most often; null where one of them may be measured more often.</summary>
    private static Given<Frequency>? Fastest(ObjectiveDraft objective)
    {
        if (!objective.Indicators.IsComplete) { return null; }
        Given<Frequency>? fastest = null;
        foreach (IndicatorDraft indicator in objective.Indicators)
        {
            if (!indicator.Frequency.TryGet(out Frequency frequency)) { return null; }
            if (fastest is null || frequency < fastest.Value.Value) { fastest = indicator.Frequency; }
        }

        return fastest;
    }
}

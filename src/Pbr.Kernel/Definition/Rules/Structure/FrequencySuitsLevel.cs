using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1011: the frequency of measurement suits the indicator's level.</summary>
internal sealed class FrequencySuitsLevel : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1011,
        Severity.Warning,
        new("La frecuencia de medición es propia del nivel", "The frequency of measurement suits the level"),
        new(
            "La frecuencia es '{0}', y el perfil {1} admite para {2} solo {3}. Mida con una de esas frecuencias o elija el perfil que rige.",
            "The frequency is '{0}', and for {2} the profile '{1}' permits only {3}. Measure with one of these, or choose the profile that applies."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink) => LevelTables.Each(program, sink, (indicator, level, table, here) =>
    {
        if (!indicator.Frequency.TryGet(out Frequency frequency) || LevelTables.Permits(table.Frequencies, frequency)) { return; }
        here.Report(
            Info,
            indicator.Frequency.Place(),
            Terms.Of(Terms.Frequencies, frequency),
            program.Profile.Name,
            Terms.Of(level),
            Terms.Of(Terms.Frequencies, table.Frequencies));
    });
}

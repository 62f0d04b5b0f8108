using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1008: the type of an indicator suits its level.</summary>
internal sealed class TypeSuitsLevel : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1008,
        Severity.Warning,
        new("El tipo del indicador es propio de su nivel", "The indicator's type suits its level"),
        new(
            "El indicador es '{0}', y el perfil {1} pide para {2} un indicador {3}. Corrija el tipo o mida aquí lo que toca a este nivel.",
            "The indicator is '{0}', and for {2} the profile '{1}' asks for one that is {3}. Correct the type, or measure here what belongs to this level."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink) => LevelTables.Each(program, sink, (indicator, level, table, here) =>
    {
        if (!indicator.Type.TryGet(out IndicatorType type) || LevelTables.Permits(table.Types, type)) { return; }
        here.Report(Info, indicator.Type.Place(), Terms.Of(Terms.Types, type), program.Profile.Name, Terms.Of(level), Terms.Of(Terms.Types, table.Types));
    });
}

using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1001: a programme has exactly one goal (Fin).</summary>
internal sealed class ProgramHasOneGoal : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1001,
        Severity.Warning,
        new("El programa tiene un solo Fin", "The programme has exactly one goal"),
        new("El programa '{0}' {1}. Declare un Fin y solo uno.", "The programme '{0}' {1}. Declare one goal and no more."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink) => Absence.CheckOne(
        Info,
        program,
        ObjectiveLevel.Goal,
        new Bilingual("no tiene Fin", "has no goal"),
        new Bilingual("tiene más de un Fin", "has more than one goal"),
        sink);
}

using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1002: a programme has exactly one purpose (Propósito).</summary>
internal sealed class ProgramHasOnePurpose : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1002,
        Severity.Warning,
        new("El programa tiene un solo Propósito", "The programme has exactly one purpose"),
        new("El programa '{0}' {1}. Declare un Propósito y solo uno.", "The programme '{0}' {1}. Declare one purpose and no more."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink) => Absence.CheckOne(
        Info,
        program,
        ObjectiveLevel.Purpose,
        new Bilingual("no tiene Propósito", "has no purpose"),
        new Bilingual("tiene más de un Propósito", "has more than one purpose"),
        sink);
}

using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1003: every level is present, and a component has an activity.</summary>
/// <remarks>Goal and purpose have rules of their own. What a whole programme lacks is said once, not once a component.</remarks>
internal sealed class EveryLevelIsPresent : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1003,
        Severity.Warning,
        new("Están todos los niveles, y todo componente tiene actividades", "Every level is present, and every component has an activity"),
        new("{0} no tiene {1}. Declare lo que falta.", "{0} has no {1}. Declare what is missing."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        if (!matrix.HasAllActivities) { return; }
        if (program.Objectives.Count == 0)
        {
            if (Absence.IsNone(program.Draft.Plans) && Absence.IsNone(program.Draft.Reports)) { ReportProgram(program, new("objetivos", "objectives"), sink); }
        }
        else if (matrix.IsMatrix)
        {
            CheckMatrix(program, matrix, sink);
        }
    }

    private void CheckMatrix(ProgramFacts program, MatrixFacts matrix, FindingSink sink)
    {
        if (matrix.Components.Count == 0)
        {
            ReportProgram(program, matrix.Activities.Count == 0 ? new("componentes ni actividades", "components and no activities") : new("componentes", "components"), sink);
        }
        else if (matrix.Activities.Count == 0)
        {
            ReportProgram(program, new("actividades", "activities"), sink);
        }
        else if (matrix.Activities.All(activity => activity.Component is not null))
        {
            // An activity whose component cannot be told, which another rule reports, may be the one that seems to be missing.
            foreach (ObjectiveFacts component in matrix.Components)
            {
                if (component.Activities.Count > 0 || component.Place is not { } place) { continue; }
                sink.About(program.SubjectOf(component)).Report(
                    Info, Absence.SeverityIn(matrix, Info), place, new object[] { component.NameAtStart, new Bilingual("actividades", "activities") });
            }
        }
    }

    private void ReportProgram(ProgramFacts program, Bilingual missing, FindingSink sink)
    {
        if (program.Place is not { } place) { return; }
        Bilingual name = new($"El programa '{program.Name}'", $"The programme '{program.Name}'");
        sink.Report(Info, Absence.SeverityIn(program.Matrix, Info), place, new object[] { name, missing });
    }
}

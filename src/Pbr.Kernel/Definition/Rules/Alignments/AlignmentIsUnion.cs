using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR7003: the programme's alignment is the union of its elements', and a child code lies under its parent.</summary>
/// <remarks>
/// Codes are compared within one plan, and only with codes of as many parts: a sheet that names an action says nothing of the goals of the United
/// Nations. What the programme has and no sheet has is left to PBR7005, since some forms give a sheet one line for each level.
/// </remarks>
internal sealed class AlignmentIsUnion : ProgramRule
{
    private static readonly Bilingual Orphan = new("no está bajo ninguno de los códigos del mismo plan que lo acompañan", "lies under none of the codes of the same plan that stand beside it");
    private static readonly Bilingual NotOfProgram = new("está en la ficha y no en la alineación del programa", "is on the sheet and not in the programme's alignment");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        7003,
        Severity.Warning,
        new("La alineación del programa reúne la de sus elementos", "The programme's alignment is the union of its elements'"),
        new("El código '{0}' {1}. Corrija el código o complete la alineación.", "The code '{0}' {1}. Correct the code or complete the alignment."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        List<PlanCode> own = PlanCode.ReadAll(program.Draft.Alignments);
        CheckParents(program.Draft.Alignments, own, sink);
        string root = program.Draft.Code.Or("");
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                List<PlanCode> codes = PlanCode.ReadAll(indicator.Alignments);
                FindingSink about = sink.About(objective.Subject(root, indicator));
                CheckParents(indicator.Alignments, codes, about);
                if (program.Draft.Alignments.IsComplete) { CheckSheet(codes, own, about); }
            }
        }
    }

    private void CheckParents(DraftList<AlignmentDraft> alignments, List<PlanCode> codes, FindingSink sink)
    {
        // A code that could not be read may be the parent.
        if (!alignments.IsComplete || alignments.Any(alignment => alignment.Code.IsUnknown || alignment.Catalogue.IsUnknown)) { return; }
        foreach (PlanCode code in codes)
        {
            List<PlanCode> above = codes.Where(other => other.Plan == code.Plan && other.Depth < code.Depth).ToList();
            if (above.Count > 0 && !above.Any(other => other.IsAbove(code))) { Report(code, Orphan, above[above.Count - 1], sink); }
        }
    }

    private void CheckSheet(List<PlanCode> codes, List<PlanCode> own, FindingSink sink)
    {
        foreach (PlanCode code in codes)
        {
            PlanCode? peer = own.FirstOrDefault(code.IsPeer);
            if (peer is not null && !own.Any(code.Is)) { Report(code, NotOfProgram, peer, sink); }
        }
    }

    private void Report(PlanCode code, Bilingual fact, PlanCode related, FindingSink sink) =>
        sink.Report(
            Info,
            Info.DefaultSeverity,
            code.Given.Place(),
            new object[] { code.Given.Value, fact },
            ImmutableArray.Create(related.Given.Place()));
}

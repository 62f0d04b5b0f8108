using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR7005: what the programme is aligned to, some sheet is aligned to.</summary>
/// <remarks>
/// Only where every sheet lists a code of that plan with as many parts: otherwise the sheets do not repeat the alignment at that level. Of a goal and
/// the action under it, both left out, only the action is told: who adds it adds its goal. Where a sheet has a code that the programme has not, PBR7003 tells of the slip.
/// </remarks>
internal sealed class AlignmentReachesSheets : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        7005,
        Severity.Information,
        new("Lo que alinea al programa alinea alguna ficha", "What the programme is aligned to, some sheet is aligned to"),
        new(
            "El programa está alineado a '{0}' y ninguna ficha lo está. Alinee la ficha que contribuye o quite el código del programa.",
            "The programme is aligned to '{0}' and no sheet is. Align the sheet that contributes, or take the code from the programme."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        List<List<PlanCode>> sheets = new();
        bool allSeen = program.Draft.Objectives.IsComplete;
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            allSeen &= objective.Draft.Indicators.IsComplete && objective.Draft.Activities.IsComplete;
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                allSeen &= indicator.IsComplete && indicator.Alignments.IsComplete
                    && !indicator.Alignments.Any(alignment => alignment.Code.IsUnknown || alignment.Catalogue.IsUnknown);
                sheets.Add(PlanCode.ReadAll(indicator.Alignments));
            }
        }

        if (!allSeen || sheets.Count == 0) { return; }
        List<PlanCode> own = PlanCode.ReadAll(program.Draft.Alignments);
        List<PlanCode> foreign = sheets.SelectMany(sheet => sheet).Where(code => own.Any(code.IsPeer) && !own.Any(code.Is)).ToList();
        List<PlanCode> lost = own
            .Where(code => sheets.All(sheet => sheet.Any(code.IsPeer)) && !sheets.Any(sheet => sheet.Any(code.Is)) && !foreign.Any(code.IsPeer))
            .ToList();
        foreach (PlanCode code in lost.Where(code => !lost.Any(code.IsAbove))) { sink.Report(Info, code.Given.Place(), code.Given.Value); }
    }
}

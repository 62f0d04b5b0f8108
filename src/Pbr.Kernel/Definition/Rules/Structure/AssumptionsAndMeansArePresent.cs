using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1012: assumptions and means of verification are present.</summary>
/// <remarks>
/// Only of objectives that state what they aim at: quarterly reports print neither the narrative summary nor assumptions, and are no matrix.
/// Means of verification may stand in the matrix or on the sheet.
/// </remarks>
internal sealed class AssumptionsAndMeansArePresent : ProgramRule
{
    private static readonly Bilingual Assumptions = new("supuestos", "assumptions");
    private static readonly Bilingual Means = new("medios de verificación", "means of verification");
    private static readonly Bilingual Both = new("supuestos ni medios de verificación", "assumptions and no means of verification");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1012,
        Severity.Warning,
        new("Hay supuestos y medios de verificación", "Assumptions and means of verification are present"),
        new("{0} {1}. Declárelos.", "{0} {1}. Declare them."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        if (!matrix.IsMatrix) { return; }
        List<ObjectiveFacts> rows = program.Objectives.Where(one => !one.Draft.NarrativeSummary.IsMissing).ToList();
        List<ObjectiveFacts> unassumed = rows.Where(one => Absence.IsNone(one.Draft.Assumptions)).ToList();
        List<ObjectiveFacts> unverified = rows.Where(one => HasNoMeans(one.Draft)).ToList();
        bool wholeAssumptions = matrix.HasAllActivities && IsWhole(unassumed, rows);
        bool wholeMeans = matrix.HasAllActivities && IsWhole(unverified, rows);
        if (wholeAssumptions || wholeMeans) { ReportProgram(program, rows.Count, wholeAssumptions ? wholeMeans ? Both : Assumptions : Means, sink); }

        HashSet<ObjectiveFacts> lacksAssumptions = wholeAssumptions ? new() : new(unassumed);
        HashSet<ObjectiveFacts> lacksMeans = wholeMeans ? new() : new(unverified);
        foreach (ObjectiveFacts row in rows)
        {
            bool noAssumptions = lacksAssumptions.Contains(row);
            bool noMeans = lacksMeans.Contains(row);
            if ((!noAssumptions && !noMeans) || row.Place is not { } place) { continue; }
            sink.About(program.SubjectOf(row)).Report(Info, place, HasNo(row.NameAtStart), noAssumptions ? noMeans ? Both : Assumptions : Means);
        }
    }

    private static Bilingual HasNo(Bilingual name) => new($"{name.Spanish} no tiene", $"{name.English} has no");

    private static bool IsWhole(List<ObjectiveFacts> without, List<ObjectiveFacts> rows) => rows.Count > 1 && without.Count == rows.Count;

    private static bool HasNoMeans(ObjectiveDraft objective) =>
        Absence.IsNone(objective.MeansOfVerification)
        && objective.Indicators.IsComplete
        && objective.Indicators.All(indicator => Absence.IsNone(indicator.MeansOfVerification));

    private void ReportProgram(ProgramFacts program, int count, Bilingual missing, FindingSink sink)
    {
        if (program.Place is not { } place) { return; }
        Bilingual none = new($"Ninguno de los {count} objetivos del programa '{program.Name}' tiene", $"Each of the {count} objectives of programme '{program.Name}' has no");
        sink.Report(Info, Absence.SeverityIn(program.Matrix, Info), place, new object[] { none, missing });
    }
}

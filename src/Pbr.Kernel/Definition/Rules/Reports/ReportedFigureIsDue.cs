using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5004: a figure is reported only where one is due, and a due figure has evidence.</summary>
internal sealed class ReportedFigureIsDue : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5004,
        Severity.Warning,
        new("Se informa solo lo que toca, con evidencia", "Only what is due is reported, and it has evidence"),
        new("De '{0}', {1} {2}. {3}", "Of '{0}', {1} {2}. {3}"));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            if (!report.Period.TryGet(out int current) || current < 1) { continue; }
            foreach (ReportRowDraft row in report.Rows)
            {
                CheckAhead(report, row, current, sink);
                CheckEvidence(report, row, current, sink);
            }
        }
    }

    /// <summary>A figure of a period that has not come yet.</summary>
    private void CheckAhead(ReportDraft report, ReportRowDraft row, int current, FindingSink sink)
    {
        for (int i = current; i < row.Achieved.Periods.Count; i++)
        {
            // A zero in a period to come is how forms print a blank.
            if (!row.Achieved.Periods[i].TryGet(out decimal done) || done == 0m) { continue; }
            Bilingual fact = new(
                $"tiene {Printed.Text(done)}, y el informe llega al periodo {current}",
                $"has {Printed.Text(done)}, and the report goes up to period {current}");
            Bilingual way = new("Deje en blanco lo que aún no toca, o corrija el periodo del informe.", "Leave blank what is not due yet, or correct the period of the report.");
            sink.Report(Info, row.Achieved.Periods[i].Place(), Printed.NameOf(row), Printed.Period(report.Grid, i + 1), fact, way);
            return;
        }
    }

    /// <summary>The form prints the evidence of the period that it reports: of a figure above zero there, some is due.</summary>
    private void CheckEvidence(ReportDraft report, ReportRowDraft row, int current, FindingSink sink)
    {
        if (!row.IsComplete || !row.Evidence.IsComplete || row.Evidence.Count > 0) { return; }
        if (current > row.Achieved.Periods.Count || !row.Achieved.Periods[current - 1].TryGet(out decimal done) || done == 0m) { return; }
        Bilingual fact = new($"se informa {Printed.Text(done)} sin evidencia", $"{Printed.Text(done)} is reported without evidence");
        Bilingual way = new("Escriba el medio de verificación de la cifra.", "Write the means of verification of the figure.");
        sink.Report(Info, row.Achieved.Periods[current - 1].Place(), Printed.NameOf(row), Printed.Period(report.Grid, current), fact, way);
    }
}

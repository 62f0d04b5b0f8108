using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5001: the variation is the programmed figure less the achieved one.</summary>
internal sealed class VariationIsDifference : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5001,
        Severity.Warning,
        new("La variación es lo programado menos lo alcanzado", "The variation is the programmed figure less the achieved one"),
        new(
            "La variación de '{0}', {1}, está impresa como {2}, y {3} = {4}. Corrija la variación o la cifra de la que sale.",
            "The variation of '{0}', {1}, is printed as {2}, and {3} = {4}. Correct the variation or the figure it comes from."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            if (report.Variation.IsUnknown || ConventionOf(report) is not { } convention) { continue; }
            foreach (ReportRowDraft row in report.Rows) { CheckRow(report, row, convention, sink); }
        }
    }

    private void CheckRow(ReportDraft report, ReportRowDraft row, VariationConvention convention, FindingSink sink)
    {
        bool isFound = false;
        for (int i = 0; i < row.Variation.Periods.Count; i++)
        {
            if (i >= row.Programmed.Periods.Count || i >= row.Achieved.Periods.Count) { break; }
            isFound |= CheckCell(row, convention, row.Programmed.Periods[i], row.Achieved.Periods[i], row.Variation.Periods[i], Printed.Period(report.Grid, i + 1), sink);
        }

        // The accumulated variation repeats a wrong one: that is one mistake.
        if (!isFound)
        {
            Bilingual accumulated = new("acumulada", "accumulated");
            CheckCell(row, convention, row.Programmed.Accumulated, row.Achieved.Accumulated, row.Variation.Accumulated, accumulated, sink);
        }
    }

    private bool CheckCell(
        ReportRowDraft row, VariationConvention convention, Given<decimal> programmed, Given<decimal> achieved, Given<decimal> variation, Bilingual period, FindingSink sink)
    {
        if (!programmed.TryGet(out decimal due) || !achieved.TryGet(out decimal done) || !variation.TryGet(out decimal printed)) { return false; }
        Rational exact = Difference(convention, due, done);
        if (Printed.IsRounded(printed, exact)) { return false; }
        bool isUsual = convention == VariationConvention.ProgrammedMinusAchieved;
        string subtraction = $"{Printed.Text(isUsual ? due : done)} − {Printed.Text(isUsual ? done : due)}";
        object[] arguments = { Printed.NameOf(row), period, Printed.Text(printed), subtraction, Printed.Text(exact) };
        sink.Report(Info, Info.DefaultSeverity, variation.Place(), arguments, ImmutableArray.Create(programmed.Place(), achieved.Place()));
        return true;
    }

    /// <summary>The declared convention; else programmed − achieved, unless more cells of the report speak for the other way round.</summary>
    private static VariationConvention? ConventionOf(ReportDraft report)
    {
        if (report.Variation.TryGet(out VariationConvention declared)) { return declared; }
        if (!report.IsComplete) { return null; }
        int usual = 0;
        int reversed = 0;
        foreach (ReportRowDraft row in report.Rows)
        {
            for (int i = 0; i < row.Variation.Periods.Count && i < row.Programmed.Periods.Count && i < row.Achieved.Periods.Count; i++)
            {
                if (!row.Programmed.Periods[i].TryGet(out decimal due) || !row.Achieved.Periods[i].TryGet(out decimal done)) { continue; }
                if (!row.Variation.Periods[i].TryGet(out decimal printed) || due == done) { continue; }
                usual += Printed.IsRounded(printed, Difference(VariationConvention.ProgrammedMinusAchieved, due, done)) ? 1 : 0;
                reversed += Printed.IsRounded(printed, Difference(VariationConvention.AchievedMinusProgrammed, due, done)) ? 1 : 0;
            }
        }

        return reversed > usual ? VariationConvention.AchievedMinusProgrammed : VariationConvention.ProgrammedMinusAchieved;
    }

    private static Rational Difference(VariationConvention convention, decimal due, decimal done) =>
        convention == VariationConvention.ProgrammedMinusAchieved ? (Rational)due - done : (Rational)done - due;
}

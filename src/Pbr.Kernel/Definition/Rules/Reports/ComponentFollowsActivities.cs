using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5006: a component's figure follows from its activities' where they are linked.</summary>
/// <remarks>
/// They are linked where the sheet says that variables are other indicators' results; and, which is an inference and told more mildly, where what was
/// programmed of the component is in every period the mean of what was programmed of its activities.
/// </remarks>
internal sealed class ComponentFollowsActivities : ProgramRule
{
    /// <summary>Periods in which the activities differ, and the mean fits: fewer would be chance.</summary>
    private const int FewestTelling = 2;

    private static readonly Bilingual OfActivities = new("sus actividades, como en lo programado, promedian", "the mean of its activities, as in what was programmed, is");
    private static readonly Bilingual Programmed = new("programado acumulado", "accumulated programmed");
    private static readonly Bilingual Achieved = new("alcanzado acumulado", "accumulated achieved");
    private static readonly Bilingual OfFormula = new("con las cifras enlazadas su fórmula da", "with the linked figures its formula gives");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5006,
        Severity.Warning,
        new("La cifra del componente se sigue de sus actividades", "A component's figure follows from its activities"),
        new(
            "De '{0}', {1}, se informa {2}, y {3} {4}: {5}. Corrija esta cifra o aquellas de las que sale.",
            "Of '{0}', {1}, {2} is reported, and {3} {4}: {5}. Correct this figure or those it comes from."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            CheckLinks(program, report, sink);
            if (!report.Rows.IsComplete || report.Rows.Any(row => row.Code.IsUnknown)) { continue; }
            var families = report.Rows
                .Where(row => row.Code.IsKnown)
                .Select(row => (Row: row, Code: ElementCode.Parse(row.Code.Value)))
                .Where(one => one.Code.Component is not null)
                .GroupBy(one => one.Code.Component!.Value);
            foreach (var family in families)
            {
                List<ReportRowDraft> components = family.Where(one => one.Code.Activity is null).Select(one => one.Row).ToList();
                List<ReportRowDraft> activities = family.Where(one => one.Code.Activity is not null).Select(one => one.Row).ToList();
                if (components.Count == 1 && activities.Count > 1 && !IsLinked(program, components[0])) { CheckFamily(report, components[0], activities, sink); }
            }
        }
    }

    private void CheckFamily(ReportDraft report, ReportRowDraft component, List<ReportRowDraft> activities, FindingSink sink)
    {
        if (!IsMeanOfProgrammed(component, activities)) { return; }
        bool isFound = false;
        int count = ReportFacts.Reported(report, component.Achieved.Periods.Count) ?? 0;
        for (int i = 0; i < count; i++)
        {
            isFound |= CheckMean(component, component.Achieved.Periods[i], Cells(activities.Select(row => row.Achieved), i), Printed.Period(report.Grid, i + 1), sink);
        }

        // Periods that were each cut off leave the year short of its activities, and what was achieved repeats it.
        List<Given<decimal>> planned = activities.Select(row => row.Programmed.Accumulated).ToList();
        if (planned.All(cell => cell.IsKnown)) { isFound |= CheckMean(component, component.Programmed.Accumulated, planned, Programmed, sink); }
        List<Given<decimal>> done = activities.Select(row => row.Achieved.Accumulated).ToList();
        if (!isFound && done.All(cell => cell.IsKnown)) { CheckMean(component, component.Achieved.Accumulated, done, Achieved, sink); }
    }

    private bool CheckMean(ReportRowDraft component, Given<decimal> figure, List<Given<decimal>>? cells, Bilingual what, FindingSink sink)
    {
        if (cells is null || !figure.TryGet(out decimal printed)) { return false; }
        Rational mean = Mean(cells);
        if (IsMean(printed, mean)) { return false; }
        string sum = $"({string.Join(" + ", cells.Select(cell => Printed.Text(cell.Value)))}) / {cells.Count}";
        object[] arguments = { Printed.NameOf(component), what, Printed.Text(printed), OfActivities, Printed.Text(mean), sum };
        sink.Report(Info, Severity.Information, figure.Place(), arguments, cells.Select(cell => cell.Place()).ToImmutableArray());
        return true;
    }

    /// <summary>Rows whose sheet says whose results its variables are.</summary>
    private void CheckLinks(ProgramFacts program, ReportDraft report, FindingSink sink)
    {
        List<(IndicatorDraft? Indicator, ReportRowDraft Row)>? rows = null;
        foreach (SheetFacts sheet in program.Sheets)
        {
            IndicatorFacts indicator = sheet.Indicator;
            if (!indicator.Draft.Variables.Any(variable => variable.ResultOf.IsKnown)) { continue; }
            if (indicator.Formula is not { Expression: { } expression, Problems.IsEmpty: true }) { continue; }
            rows ??= report.Rows.Select(row => (ReportFacts.IndicatorOf(program, row), row)).ToList();
            if (RowOf(rows, indicator) is not { } own || Sources(program, indicator, expression, rows) is not { Count: > 0 } sources) { continue; }
            int count = ReportFacts.Reported(report, own.Achieved.Periods.Count) ?? 0;
            for (int i = 0; i < count; i++) { CheckLinked(report, own, expression, sources, i, sink); }
        }
    }

    private void CheckLinked(ReportDraft report, ReportRowDraft own, FormulaNode expression, List<(string Name, ReportRowDraft Row)> sources, int i, FindingSink sink)
    {
        if (Cells(sources.Select(source => source.Row.Achieved), i) is not { } cells || !own.Achieved.Periods[i].TryGet(out decimal printed)) { return; }
        Dictionary<string, Rational> values = new(StringComparer.Ordinal);
        for (int k = 0; k < cells.Count; k++) { values[sources[k].Name] = cells[k].Value; }
        if (FormulaArithmetic.Compute(expression, name => values[name], out _) is not { } computed) { return; }

        // What goes in may have been rounded itself.
        Rational slack = new(BigInteger.One, BigInteger.Pow(10, Printed.Decimals(printed)));
        for (int k = 0; k < cells.Count; k++)
        {
            string moved = sources[k].Name;
            Rational off = values[moved] + new Rational(BigInteger.One, BigInteger.Pow(10, Printed.Decimals(cells[k].Value)) * 2);
            if (FormulaArithmetic.Compute(expression, name => name == moved ? off : values[name], out _) is { } other) { slack += Rational.Abs(other - computed); }
        }

        if (Rational.Abs((Rational)printed - computed) < slack) { return; }
        string figures = string.Join(", ", sources.Select((source, k) => $"{Printed.NameOf(source.Row)} = {Printed.Text(cells[k].Value)}"));
        object[] arguments = { Printed.NameOf(own), Printed.Period(report.Grid, i + 1), Printed.Text(printed), OfFormula, Printed.Text(computed), figures };
        sink.Report(Info, Info.DefaultSeverity, own.Achieved.Periods[i].Place(), arguments, cells.Select(cell => cell.Place()).ToImmutableArray());
    }

    /// <summary>The row of every name in a formula; null where one is not another indicator's result that the report has.</summary>
    private static List<(string Name, ReportRowDraft Row)>? Sources(
        ProgramFacts program, IndicatorFacts indicator, FormulaNode expression, List<(IndicatorDraft? Indicator, ReportRowDraft Row)> rows)
    {
        List<(string, ReportRowDraft)> sources = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FormulaNode node in FormulaNodes.Of(expression))
        {
            if (node is SeriesNode) { return null; }
            if (node is not NameNode { Name: var name } || !seen.Add(name)) { continue; }
            VariableDraft? variable = indicator.Draft.Variables.FirstOrDefault(one => one.Symbol.TryGet(out string symbol) && new DeclaredName(one, symbol).Name == name);
            if (variable is null || program.Links.SourceOf(variable) is not { } source || RowOf(rows, program.Sheets[source].Indicator) is not { } row) { return null; }
            sources.Add((name, row));
        }

        return sources;
    }

    private static ReportRowDraft? RowOf(List<(IndicatorDraft? Indicator, ReportRowDraft Row)> rows, IndicatorFacts indicator)
    {
        foreach ((IndicatorDraft? other, ReportRowDraft row) in rows)
        {
            if (ReferenceEquals(other, indicator.Written)) { return row; }
        }

        return null;
    }

    private static bool IsLinked(ProgramFacts program, ReportRowDraft row) =>
        ReportFacts.IndicatorOf(program, row) is { } indicator && indicator.Variables.Any(variable => !variable.ResultOf.IsMissing);

    private static bool IsMeanOfProgrammed(ReportRowDraft component, List<ReportRowDraft> activities)
    {
        int telling = 0;
        for (int i = 0; i < component.Programmed.Periods.Count; i++)
        {
            if (Cells(activities.Select(row => row.Programmed), i) is not { } cells || !component.Programmed.Periods[i].TryGet(out decimal printed)) { return false; }
            if (!IsMean(printed, Mean(cells))) { return false; }
            if (cells.Any(cell => cell.Value != cells[0].Value)) { telling++; }
        }

        return telling >= FewestTelling;
    }

    /// <summary>The figures of a period; null where one is not known.</summary>
    private static List<Given<decimal>>? Cells(IEnumerable<ReportedFiguresDraft> blocks, int i)
    {
        List<Given<decimal>> cells = new();
        foreach (ReportedFiguresDraft block in blocks)
        {
            if (i >= block.Periods.Count || !block.Periods[i].IsKnown) { return null; }
            cells.Add(block.Periods[i]);
        }

        return cells;
    }

    private static Rational Mean(List<Given<decimal>> cells) => cells.Aggregate(Rational.Zero, (sum, cell) => sum + cell.Value) / cells.Count;

    /// <summary>Whether a printed figure is a mean, rounded or cut off.</summary>
    private static bool IsMean(decimal printed, Rational mean) =>
        Rational.Abs((Rational)printed - mean) < new Rational(BigInteger.One, BigInteger.Pow(10, Printed.Decimals(printed)));
}

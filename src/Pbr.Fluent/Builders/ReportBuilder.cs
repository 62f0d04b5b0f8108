using System;
using System.Runtime.CompilerServices;
using NodaTime;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a report.</summary>
internal sealed class ReportBuilder : IReportStage
{
    private readonly DraftInProgress<ReportDraft> _progress;

    private ReportBuilder(string title)
    {
        _progress = new(new ReportDraft { Element = new Anchor(DraftField.Element, title), Title = Written.Text(DraftField.Report, title) });
    }

    /// <summary>Lets the author write the report.</summary>
    public static ReportDraft Configure(string title, Action<IReportStage> report)
    {
        ReportBuilder builder = new(title);
        report(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IReportStage FiscalYear(int year) =>
        Write(draft => draft with { FiscalYear = Once.Give(draft.FiscalYear, Written.Value(DraftField.FiscalYear, year)) });

    /// <inheritdoc/>
    public IReportStage Period(Frequency grid, int number) => Write(draft => UpTo(draft, grid, number));

    /// <inheritdoc/>
    public IReportStage Period(Frequency grid, int number, string printed)
    {
        Given<string> text = Written.Text(DraftField.Report, printed);
        return Write(draft => UpTo(draft, grid, number) with { PeriodText = text });
    }

    /// <inheritdoc/>
    public IReportStage Date(LocalDate date) => Write(draft => draft with { Date = Once.Give(draft.Date, Written.Date(date)) });

    /// <inheritdoc/>
    public IReportStage Variation(VariationConvention convention) =>
        Write(draft => draft with { Variation = Once.Give(draft.Variation, Written.Choice(DraftField.Report, convention)) });

    /// <inheritdoc/>
    public IReportStage Row(string code, Action<IReportRowStage> row) => AddRow(code, name: null, row);

    /// <inheritdoc/>
    public IReportStage Row(string code, string name, Action<IReportRowStage> row) =>
        AddRow(code, name ?? throw new ArgumentNullException(nameof(name)), row);

    /// <inheritdoc/>
    public IReportStage Alignment(string catalogue, string code, string text)
    {
        AlignmentDraft alignment = Written.Alignment(catalogue, code, text);
        return Write(draft => draft with { Alignments = draft.Alignments.Add(alignment) });
    }

    /// <inheritdoc/>
    public IReportStage SignatoryPosts(params string[] posts) =>
        Write(draft => draft with { SignatoryPosts = draft.SignatoryPosts.AddTexts(DraftField.SignatoryPost, posts) });

    private static ReportDraft UpTo(ReportDraft draft, Frequency grid, int number) => draft with
    {
        Grid = Once.Give(draft.Grid, Written.Choice(DraftField.Report, grid), nameof(Period)),
        Period = Written.Value(DraftField.Report, number),
    };

    private ReportBuilder AddRow(string code, string? name, Action<IReportRowStage> row)
    {
        ReportRowDraft start = new()
        {
            Code = Written.Text(DraftField.Code, code),
            Element = new Anchor(DraftField.Element, code),
            Name = Written.OptionalText(DraftField.Name, name),
        };
        ArgumentNullException.ThrowIfNull(row);
        return Write(draft => draft with { Rows = draft.Rows.Add(ReportRowBuilder.Configure(start, row)) }, nameof(Row));
    }

    private ReportBuilder Write(Func<ReportDraft, ReportDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}

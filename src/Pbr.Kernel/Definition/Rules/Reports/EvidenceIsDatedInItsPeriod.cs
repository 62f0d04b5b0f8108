using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR5009: evidence is dated inside the period it proves, a reply after its letter, and a report after its period ends.</summary>
internal sealed class EvidenceIsDatedInItsPeriod : ProgramRule
{
    private const int FewestDated = 4;

    private static readonly Bilingual MendReply = new("Corrija la fecha o qué responde a qué.", "Correct the date or what answers what.");
    private static readonly Bilingual MendDate = new("Corrija la fecha o espere a que termine el periodo.", "Correct the date or wait for the period to end.");
    private static readonly Bilingual MendPeriod = new("Corrija la fecha, o dé evidencia del periodo.", "Correct the date, or give evidence of the period.");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        5009,
        Severity.Warning,
        new("La evidencia tiene fecha de su periodo", "Evidence is dated in its period"),
        new("'{0}' es del {1}, {2}. {3}", "'{0}' is of {1}, {2}. {3}"));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (ReportDraft report in program.Draft.Reports)
        {
            CheckReport(program, report, sink);
            List<EvidenceFacts> pieces = report.Rows.SelectMany(row => row.Evidence.Select(piece => new EvidenceFacts(row, piece))).ToList();
            bool isOfThePeriod = IsOfThePeriod(program, report, pieces);
            Dictionary<string, Given<DateTime>> letters = new(StringComparer.OrdinalIgnoreCase);
            foreach (EvidenceFacts piece in pieces)
            {
                if (piece.Draft.Folio.TryGet(out string folio) && piece.Draft.Date.IsKnown) { letters[folio.Trim()] = piece.Draft.Date; }
            }

            foreach (EvidenceFacts piece in pieces)
            {
                if (!CheckReply(piece, letters, sink)) { CheckPeriod(program, report, piece, isOfThePeriod, sink); }
            }
        }
    }

    /// <summary>A report of a period that has not ended.</summary>
    private void CheckReport(ProgramFacts program, ReportDraft report, FindingSink sink)
    {
        if (!report.Date.TryGet(out DateTime date) || !report.Period.TryGet(out int period) || ReportFacts.Days(program, report, period) is not { } days) { return; }
        if (date.Date >= days.Next.AddDays(-1)) { return; }
        Tell(report.Title.Or(""), date, report.Date.Place(), Unfinished(report, period, days.Next), MendDate, Info.DefaultSeverity, sink);
    }

    private bool CheckReply(EvidenceFacts piece, Dictionary<string, Given<DateTime>> letters, FindingSink sink)
    {
        EvidenceDraft draft = piece.Draft;
        if (draft.Date.TryGet(out DateTime date))
        {
            Given<DateTime> answers = draft.AnswersDate;
            string folio = draft.AnswersLetter.Or("");
            if (answers.IsMissing && letters.TryGetValue(folio.Trim(), out Given<DateTime> letter)) { answers = letter; }
            if (!answers.TryGet(out DateTime answered) || date.Date >= answered.Date) { return false; }
            Tell(piece.Name, date, draft.Date.Place(), Answers(folio, answered), MendReply, Info.DefaultSeverity, sink, answers.Place());
            return true;
        }

        if (!draft.Date.IsMissing || !draft.AnswersDate.IsMissing || !draft.IsComplete) { return false; }
        bool isFound = false;
        for (int i = 0; i + 1 < piece.Days.Count; i++)
        {
            (DateTime day, int first, int next) = piece.Days[i];
            (DateTime answered, int start, int end) = piece.Days[i + 1];
            if (day >= answered || !SaysReply(piece, next, start)) { continue; }
            Tell(piece.Name, day, piece.PlaceOf(first, next), Answers("", answered), MendReply, Info.DefaultSeverity, sink, piece.PlaceOf(start, end));
            isFound = true;
        }

        return isFound;
    }

    private void CheckPeriod(ProgramFacts program, ReportDraft report, EvidenceFacts piece, bool isOfThePeriod, FindingSink sink)
    {
        if (piece.Date is not { } date || !report.Grid.TryGet(out Frequency grid)) { return; }

        // What gives an account of a quarter is written when the quarter is over.
        if (grid == Frequency.Quarterly && piece.Quarter is { } quarter && piece.IsAccount && ReportFacts.Days(program, report, quarter) is { } days
            && piece.Quarters.All(one => one.Year is null || one.Year == days.Start.Year) && date.Day < days.Next.AddDays(-1))
        {
            Tell(piece.Name, date.Day, date.Place, Unfinished(report, quarter, days.Next), MendDate, Info.DefaultSeverity, sink);
            return;
        }

        if (report.Date.TryGet(out DateTime printed) && date.Day > printed.Date)
        {
            Bilingual late = new($"después del informe que la cita, del {Printed.Day(printed)}", $"after the report that cites it, of {Printed.Day(printed)}");
            Tell(piece.Name, date.Day, date.Place, late, MendReply, Info.DefaultSeverity, sink, report.Date.Place());
            return;
        }

        bool isDeclared = piece.Draft.Period.IsKnown;
        int? proven = isDeclared ? piece.Draft.Period.Value : isOfThePeriod && piece.Draft.Period.IsMissing && piece.Quarters.Count == 0 && report.Period.IsKnown ? report.Period.Value : null;
        if (proven is not { } period || ReportFacts.Days(program, report, period) is not { } span || date.Day >= span.Start) { return; }
        Bilingual name = Printed.Period(report.Grid, period);
        Bilingual early = new(
            $"antes de que empiece el {name.Spanish}, el {Printed.Day(span.Start)}, que es lo que prueba",
            $"before {name.English} starts, on {Printed.Day(span.Start)}, which is what it proves");
        Tell(piece.Name, date.Day, date.Place, early, MendPeriod, isDeclared ? Info.DefaultSeverity : Severity.Information, sink);
    }

    /// <summary>Whether a report gives the evidence of its own period and not that of the year: of what says no period and is dated, three in four are of it.</summary>
    private static bool IsOfThePeriod(ProgramFacts program, ReportDraft report, List<EvidenceFacts> pieces)
    {
        if (!report.Rows.IsComplete || !report.Period.TryGet(out int current) || ReportFacts.Days(program, report, current) is not { } days) { return false; }
        List<DateTime> dated = pieces.Where(piece => piece.Date is not null).Select(piece => piece.Date!.Value.Day).ToList();
        return dated.Count >= FewestDated && dated.Count(day => day >= days.Start) * 4 >= dated.Count * 3;
    }

    private static bool SaysReply(EvidenceFacts piece, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            if (piece.Words[i].Folded is "respuesta" or "contestacion" && piece.Words[i + 1].Folded is "a" or "al") { return true; }
        }

        return false;
    }

    private static Bilingual Answers(string folio, DateTime answered)
    {
        string quoted = folio.Length == 0 ? "" : $" '{folio}'";
        return new($"antes del oficio{quoted} que responde, del {Printed.Day(answered)}", $"before the letter{quoted} that it answers, of {Printed.Day(answered)}");
    }

    private static Bilingual Unfinished(ReportDraft report, int period, DateTime next)
    {
        Bilingual name = Printed.Period(report.Grid, period);
        string end = Printed.Day(next.AddDays(-1));
        return new($"y da cuenta del {name.Spanish}, que termina el {end}", $"and gives an account of {name.English}, which ends on {end}");
    }

    private void Tell(string name, DateTime date, Place place, Bilingual fact, Bilingual wayOut, Severity severity, FindingSink sink, Place? related = null) => sink.Report(
        Info,
        severity,
        place,
        new object[] { name, Printed.Day(date), fact, wayOut },
        related is { } other ? ImmutableArray.Create(other) : ImmutableArray<Place>.Empty);
}

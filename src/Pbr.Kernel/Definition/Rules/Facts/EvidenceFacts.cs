using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A piece of evidence with what its text says, read once.</summary>
internal sealed class EvidenceFacts
{
    private const int MostQuoted = 60;

    private static readonly string[] Requests = { "solicit", "convoc", "requier", "requer", "invit", "program" };
    private static readonly string[] Accounts = { "avance", "informe", "reporte", "resultado", "cumplimiento" };
    private static readonly string[] Outcomes = { "resultado", "calificacion", "obtuv", "obtenid", "conclu", "entreg" };
    private static readonly string[] Denials = { "no", "sin", "pendiente", "aun" };

    public EvidenceFacts(ReportRowDraft row, EvidenceDraft draft)
    {
        Row = row;
        Draft = draft;
        Words = draft.Text.TryGet(out string text) ? Text.Words.In(text) : Array.Empty<Word>();
        Days = TextDates.DaysOf(Words);
        Quarters = TextDates.QuartersOf(Words);
    }

    /// <summary>The row that it proves.</summary>
    public ReportRowDraft Row { get; }

    /// <summary>What the author wrote.</summary>
    public EvidenceDraft Draft { get; }

    /// <summary>The words of its text.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The days that its text names.</summary>
    public List<(DateTime Day, int First, int Next)> Days { get; }

    /// <summary>The quarters that its text names.</summary>
    public List<(int Quarter, int? Year, int At)> Quarters { get; }

    /// <summary>How findings name it: its folio, or the beginning of its text.</summary>
    public string Name
    {
        get
        {
            if (Draft.Folio.TryGet(out string folio)) { return folio; }
            string text = Draft.Text.Or("");
            return text.Length <= MostQuoted ? text : text.Substring(0, MostQuoted).TrimEnd() + "…";
        }
    }

    /// <summary>Its date as given; else the last day that its text names; null where neither tells.</summary>
    public (DateTime Day, Place Place)? Date
    {
        get
        {
            if (Draft.Date.TryGet(out DateTime given)) { return (given.Date, Draft.Date.Place()); }
            if (!Draft.Date.IsMissing || !Draft.IsComplete || Days.Count == 0) { return null; }
            (DateTime Day, int First, int Next) last = Days.OrderBy(day => day.Day).Last();
            return (last.Day, PlaceOf(last.First, last.Next));
        }
    }

    /// <summary>Whether its text gives an account of a period: an advance, a report, results; not where it only asks for one.</summary>
    public bool IsAccount => Has(Accounts) && !Has(Requests);

    /// <summary>Whether its text tells of a result, and denies nothing and asks for nothing.</summary>
    public bool IsOutcome => Has(Outcomes) && !Has(Requests) && !Words.Any(word => Denials.Contains(word.Folded));

    /// <summary>The one quarter that its text names, or null.</summary>
    public int? Quarter => Quarters.Count > 0 && Quarters.All(one => one.Quarter == Quarters[0].Quarter) ? Quarters[0].Quarter : null;

    /// <summary>The place of some of its words.</summary>
    public Place PlaceOf(int first, int next) => Draft.Text.Place(TextRange.FromBounds(Words[first].Range.Start, Words[next - 1].Range.End));

    private bool Has(string[] beginnings) => Words.Any(word => beginnings.Any(beginning => word.Folded.StartsWith(beginning, StringComparison.Ordinal)));
}

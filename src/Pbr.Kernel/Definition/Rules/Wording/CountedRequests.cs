using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Whether an activity is measured by the requests that come in, which others decide, and not by what is done about them.</summary>
internal static class CountedRequests
{
    private static readonly WordList Requests = new("solicitud peticion requerimiento");

    // What makes of a request a thing done.
    private static readonly string[] Done =
    {
        "atend", "resuel", "respond", "respuest", "tramit", "formaliz", "concluid", "gestionad", "aprobad", "autorizad", "publicad", "cumplid", "procesad", "satisfech",
    };

    /// <summary>A number of requests received, at an activity that does not speak of requests or of receiving them.</summary>
    public static bool Are(IndicatorDraft indicator, string narrative)
    {
        if (!indicator.Name.TryGet(out string name)) { return false; }
        List<Word> words = Words.In(name).Where(Stems.IsContent).ToList();
        if (words.Count < 2 || words[0].Folded is not ("numero" or "total" or "cantidad") || !Requests.HasSingular(words[1].Folded)) { return false; }
        List<string> said = words.Select(word => word.Folded).ToList();
        if (indicator.Definition.TryGet(out string definition)) { said.AddRange(Words.In(definition).Select(word => word.Folded)); }
        bool isReceived = said.Any(word => word.StartsWith("recib", StringComparison.Ordinal));
        if (!isReceived || said.Any(word => Done.Any(start => word.StartsWith(start, StringComparison.Ordinal)))) { return false; }
        return !Words.In(narrative).Any(word => word.Folded.StartsWith("solicit", StringComparison.Ordinal)
            || word.Folded.StartsWith("rece", StringComparison.Ordinal)
            || word.Folded.StartsWith("recib", StringComparison.Ordinal)
            || Requests.HasSingular(word.Folded));
    }
}

using System;
using System.Collections.Generic;
using Pbr.Analyzers.Extraction;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers;

/// <summary>Checks the formulas and bands that are handed to any method with a marked parameter, each for itself.</summary>
internal static class MarkedTexts
{
    /// <summary>Checks the marked arguments of a call.</summary>
    public static void Check(CodeCall call, RuleOptions options, Action<IEnumerable<Finding>> report)
    {
        foreach (MarkedText text in call.MarkedTexts())
        {
            if (Draft(text) is { } draft) { report(RuleBook.Check(Openings.Open(draft), "", options)); }
        }
    }

    private static IndicatorDraft? Draft(MarkedText marked)
    {
        DraftField field = marked.Mark == SyntaxMark.Formula ? DraftField.Formula : BandOf(marked.Parameter);
        Given<string> text = Call.Text(marked.Text, field);
        IndicatorDraft empty = new() { Element = text.Anchor };
        return !text.IsKnown ? null : field switch
        {
            DraftField.Formula => empty with { Formula = text },
            DraftField.YellowBand => empty with { TrafficLight = new TrafficLightDraft { Yellow = text } },
            DraftField.RedBand => empty with { TrafficLight = new TrafficLightDraft { Red = text } },
            _ => empty with { TrafficLight = new TrafficLightDraft { Green = text } },
        };
    }

    /// <summary>Which light a parameter is for, by its name in either language; green where the name does not say.</summary>
    private static DraftField BandOf(string parameter) =>
        Names(parameter, "yellow", "amarillo") ? DraftField.YellowBand : Names(parameter, "red", "rojo") ? DraftField.RedBand : DraftField.GreenBand;

    private static bool Names(string parameter, string english, string spanish) =>
        parameter.IndexOf(english, StringComparison.OrdinalIgnoreCase) >= 0 || parameter.IndexOf(spanish, StringComparison.OrdinalIgnoreCase) >= 0;
}

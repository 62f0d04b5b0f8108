using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Pbr.Analyzers.Extraction;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers;

/// <summary>Checks the formulas and bands that are handed to any method with a marked parameter, each for itself.</summary>
internal static class MarkedTexts
{
    /// <summary>Checks the marked arguments of a call.</summary>
    public static void Check(IOperation call, RuleOptions options, Action<IEnumerable<Finding>> report)
    {
        foreach (IArgumentOperation argument in Arguments(call))
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter || FluentSymbols.MarkOf(parameter) is not { } mark) { continue; }
            IReadOnlyList<IOperation> texts = parameter.Type is IArrayTypeSymbol ? Constants.Items(argument.Value) ?? Array.Empty<IOperation>() : new[] { argument.Value };
            foreach (IOperation text in texts) { Check(mark, parameter.Name, text, options, report); }
        }
    }

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static void Check(SyntaxMark mark, string parameter, IOperation text, RuleOptions options, Action<IEnumerable<Finding>> report)
    {
        if (Draft(mark, parameter, text) is { } draft)
        {
            report(RuleBook.Check(Openings.Open(draft), "", options));
        }
    }

    private static IndicatorDraft? Draft(SyntaxMark mark, string parameter, IOperation value)
    {
        DraftField field = mark == SyntaxMark.Formula ? DraftField.Formula : BandOf(parameter);
        Given<string> text = Call.Text(value, field);
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

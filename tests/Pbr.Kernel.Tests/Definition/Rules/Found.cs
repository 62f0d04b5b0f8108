using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Tests;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>What the rule book finds in a draft, but for rules about absence: those are asked for by number.</summary>
internal static class Found
{
    private const string Subject = "SP03 › C.5 › I.5.1";

    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-MX");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The identifiers of all findings, in order, such as <c>PBR3002 PBR3003</c>.</summary>
    public static string Ids(IndicatorDraft draft) => string.Join(" ", In(draft).Select(finding => finding.Rule.Id));

    public static string Ids(ProgramDraft draft) => string.Join(" ", In(draft).Select(finding => finding.Rule.Id));

    public static IReadOnlyList<Finding> In(IndicatorDraft draft) => Said(RuleBook.Check(draft, Subject));

    public static IReadOnlyList<Finding> In(ProgramDraft draft) => Said(RuleBook.Check(draft));

    /// <summary>The one finding of a draft, whatever its rule: nothing else may be wrong with it.</summary>
    public static Finding Only(IndicatorDraft draft) => Assert.Single(In(draft));

    public static Finding Only(ProgramDraft draft) => Assert.Single(In(draft));

    /// <summary>Findings of one rule, beside those of others; it runs whatever its preset is.</summary>
    public static IReadOnlyList<Finding> Of(int rule, IndicatorDraft draft) =>
        RuleBook.Check(draft, Subject, RuleOptions.Default.With($"PBR{rule}")).Where(finding => finding.Rule.Number == rule).ToList();

    public static IReadOnlyList<Finding> Of(int rule, ProgramDraft draft) =>
        RuleBook.Check(draft, RuleOptions.Default.With($"PBR{rule}")).Where(finding => finding.Rule.Number == rule).ToList();

    /// <summary>Asserts rule, severity and quoted text.</summary>
    public static Finding Is(this Finding finding, int rule, Severity severity, string? quote)
    {
        Assert.Equal((rule, severity, quote), (finding.Rule.Number, finding.Severity, finding.Place.Quote));
        return finding;
    }

    /// <summary>Asserts the whole message in both languages, whatever the current culture is.</summary>
    public static Finding Says(this Finding finding, string spanish, string english)
    {
        foreach (string current in new[] { "en-US", "tr-TR", "ar-SA" })
        {
            using CultureScope scope = new(current);
            Assert.Equal(spanish, finding.Message(Spanish));
            Assert.Equal(english, finding.Message(English));
        }

        return finding;
    }

    /// <summary>Asserts the repairs: what each does, the text it writes and the text it writes over.</summary>
    public static Finding Mends(this Finding finding, params (RepairKind Kind, string? Over, string Text)[] repairs)
    {
        Assert.Equal(repairs, finding.Repairs.SelectMany(repair => repair.Edits).Select(edit => (edit.Kind, edit.Place.Quote, edit.Text)));
        return finding;
    }

    private static List<Finding> Said(IEnumerable<Finding> findings) =>
        findings.Where(finding => !AbsenceRules.All.Contains(finding.Rule.Id)).ToList();
}

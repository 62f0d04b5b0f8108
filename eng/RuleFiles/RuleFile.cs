using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Pbr.Kernel.Rules;

namespace Pbr.Engineering;

/// <summary>The files that follow from the catalogue of rules.</summary>
internal static class RuleFile
{
    /// <summary>The rules that a release holds, with the severity they had in it. Written by hand when a version is released.</summary>
    public const string Shipped = "src/Pbr.Analyzers/AnalyzerReleases.Shipped.md";

    /// <summary>The rules that no release holds yet.</summary>
    public const string Unshipped = "src/Pbr.Analyzers/AnalyzerReleases.Unshipped.md";

    /// <summary>The page that lists every rule; the table in it is written, the rest stays.</summary>
    public const string Table = "docs/rules/README.md";

    /// <summary>Each file's path in the repository, and its text.</summary>
    /// <param name="read">Reads a file of the repository.</param>
    public static IEnumerable<(string Path, string Text)> All(Func<string, string> read)
    {
        foreach (Preset preset in Enum.GetValues<Preset>()) { yield return (PathOf(preset), TextOf(preset)); }
        yield return (Unshipped, UnshippedText(read(Shipped)));
        yield return (Table, TableText(read(Table), read));
    }

    /// <summary>The path of a preset in the repository.</summary>
    public static string PathOf(Preset preset) => $"src/Pbr.Analyzers.CodeFixes/build/presets/{preset.ToString().ToLowerInvariant()}.globalconfig";

    /// <summary>The identifiers that a table of a release file lists.</summary>
    public static IEnumerable<string> ListedIn(string releases) =>
        releases.Split('\n').Where(line => line.StartsWith("PBR", StringComparison.Ordinal)).Select(line => line.Split('|')[0].Trim());

    /// <summary>
    /// A rule has a line of settings only where the preset differs from what the rule does by itself: to name a severity would also raise the
    /// findings that are milder than their rule. Every other rule stands in a comment, so that the file tells the whole preset.
    /// </summary>
    private static string TextOf(Preset preset)
    {
        StringBuilder text = new();
        text.Append("# Written by eng/RuleFiles. What a project says in its own .editorconfig or .globalconfig wins over this.\n");
        text.Append("is_global = true\n");
        text.Append("global_level = -10\n\n");
        foreach (RuleInfo rule in RuleBook.Rules)
        {
            bool isOn = rule.Preset <= preset;
            text.Append(isOn == rule.Preset <= Preset.Recommended
                ? $"# {rule.Id}: {(isOn ? "on" : "off")}, {rule.DefaultSeverity}\n"
                : $"dotnet_diagnostic.{rule.Id}.severity = {(isOn ? SeverityOf(rule) : "none")}\n");
        }

        return text.ToString();
    }

    private static string SeverityOf(RuleInfo rule) => rule.DefaultSeverity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };

    private static string UnshippedText(string shipped)
    {
        HashSet<string> released = ListedIn(shipped).ToHashSet();
        StringBuilder text = new();
        text.Append("; Written by eng/RuleFiles: the rules that no release holds yet.\n\n### New Rules\n\n");
        text.Append("Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (RuleInfo rule in RuleBook.Rules.Where(rule => !released.Contains(rule.Id)))
        {
            string severity = rule.Preset > Preset.Recommended ? "Disabled" : rule.DefaultSeverity == Severity.Information ? "Info" : rule.DefaultSeverity.ToString();
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | Pbr{rule.Category} | {severity} | {rule.Title.English}\n");
        }

        return text.ToString();
    }

    private static string TableText(string page, Func<string, string> read)
    {
        List<string> lines = page.Split('\n').ToList();
        int first = lines.FindIndex(line => line.StartsWith("| Id |", StringComparison.Ordinal));
        int last = lines.FindLastIndex(line => line.StartsWith("| [PBR", StringComparison.Ordinal));
        lines.RemoveRange(first, last - first + 1);
        lines.InsertRange(
            first,
            RuleBook.Rules
                .Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Preset} | {rule.Title.Spanish} | {rule.Title.English} | {FixOf(read(rule.Page))} |")
                .Prepend("|---|---|---|---|---|---|")
                .Prepend("| Id | Severity | Preset | Título | Title | Fix |"));
        return string.Join('\n', lines);
    }

    /// <summary>What the head of a rule's page says of its fix, in English; the reason for having none stays there.</summary>
    private static string FixOf(string page)
    {
        string head = page.Split('\n').First(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Gravedad", StringComparison.Ordinal));
        string fix = head.Trim('|', ' ').Split('|')[^1].Trim();
        string english = fix[(fix.IndexOf(" / ", StringComparison.Ordinal) + 3)..];
        return english.StartsWith("none:", StringComparison.Ordinal) ? "none" : english;
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Repository.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void RuleBook_HasRules() => Assert.NotEmpty(RuleBook.Rules);

    [Fact]
    public void Numbers_AreUniqueAndOfABlock()
    {
        int[] numbers = RuleBook.Rules.Select(rule => rule.Number).ToArray();

        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.All(RuleBook.Rules, rule => Assert.True(Enum.IsDefined(rule.Category), rule.Id));
    }

    [Fact]
    public void EveryRuleClass_IsInTheCatalogue()
    {
        Assembly kernel = typeof(RuleBook).Assembly;
        Type root = kernel.GetType("Pbr.Kernel.Rules.Rule", throwOnError: true)!;
        Type catalogue = kernel.GetType("Pbr.Kernel.Rules.RuleCatalogue", throwOnError: true)!;
        IEnumerable<string> written = kernel.GetTypes().Where(type => type.IsSubclassOf(root) && !type.IsAbstract).Select(type => type.FullName!);
        IEnumerable<string> listed = catalogue.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(property => ((IEnumerable)property.GetValue(null)!).Cast<object>())
            .Select(rule => rule.GetType().FullName!);

        Assert.Equal(written.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Titles_AreShortAndHoldNoPlaceholder() => Assert.All(RuleBook.Rules, rule => Assert.All(Texts(rule.Title), text =>
    {
        Assert.InRange(text.Length, 5, 100);
        Assert.DoesNotContain("{", text);
        Assert.NotEqual('.', text[^1]);
    }));

    [Fact]
    public void Messages_AreTwoSentences() => Assert.All(RuleBook.Rules, rule => Assert.All(Texts(rule.Message), text =>
    {
        // Quoted text may hold full stops of its own, and a whole sentence may be an argument.
        string plain = Regex.Replace(Regex.Replace(text, "'[^']*'|“[^”]*”|«[^»]*»", "x"), @"(?<=[.?!] )\{\d\}$", "x.");
        Assert.True(Regex.Count(plain, @"[.?!](\s|$)") == 2, $"{rule.Id} is not two sentences: {text}");
        Assert.EndsWith(".", plain);
    }));

    [Fact]
    public void Messages_HaveTheSamePlaceholdersInBothLanguages() => Assert.All(RuleBook.Rules, rule =>
        Assert.Equal(Placeholders(rule.Message.Spanish), Placeholders(rule.Message.English)));

    [Fact]
    public void Placeholders_AreNumberedWithoutAGap() => Assert.All(RuleBook.Rules, rule =>
    {
        int[] numbers = Placeholders(rule.Message.English).ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
    });

    [Fact]
    public void EveryRule_HasAPageInBothLanguages() => Assert.All(RuleBook.Rules, rule =>
    {
        Assert.True(File.Exists(RepositoryFiles.PathTo(rule.Page)), $"{rule.Page} is absent.");
        string page = RepositoryFiles.Read(rule.Page);
        Assert.StartsWith($"# {rule.Id}", page);
        Assert.True(page.Contains("\n## English\n", StringComparison.Ordinal), $"{rule.Page} has no section '## English'.");
        Assert.True(page.Contains("\n## Español\n", StringComparison.Ordinal), $"{rule.Page} has no section '## Español'.");
    });

    [Fact]
    public void EveryPage_TellsTitleSeverityAndTheSameSectionsInBothLanguages() => Assert.All(RuleBook.Rules, rule =>
    {
        string page = RepositoryFiles.Read(rule.Page);
        string[] sections = page.Split('\n').Where(line => line.StartsWith("##", StringComparison.Ordinal)).ToArray();

        Assert.StartsWith($"# {rule.Id} — {rule.Title.Spanish} / {rule.Title.English}\n", page);
        Assert.Matches($@"(?m)^\| \w+ / {rule.DefaultSeverity} \| [^|]+ / [^|]+ \| [^|]+ / [^|]+ \| [^|]+ / [^|]+ \|$", page);
        Assert.Equal(
            [
                "## Español", "### Causa", "### Ejemplo", "### Por qué importa", "### Cómo corregir", "### Cuándo suprimir", "### Fuente",
                "## English", "### Cause", "### Example", "### Why it matters", "### How to fix", "### When to suppress", "### Source",
            ],
            sections);
        Assert.Equal(2, Regex.Count(page, $@"(?m)^dotnet_diagnostic\.{rule.Id}\.severity = none$"));
    });

    [Fact]
    public void EveryPage_HasARule()
    {
        IEnumerable<string> pages = RepositoryFiles.Under("docs/rules").Where(file => !file.EndsWith("/README.md", StringComparison.Ordinal));

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Page), pages);
    }

    [Fact]
    public void Table_IsTheCatalogue()
    {
        IEnumerable<string> table = RepositoryFiles.Read("docs/rules/README.md").Split('\n')
            .Where(line => line.StartsWith("| [PBR", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Trim('|').Split('|').Take(5).Select(cell => cell.Trim())));
        IEnumerable<string> catalogue = RuleBook.Rules
            .Select(rule => $"[{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Preset} | {rule.Title.Spanish} | {rule.Title.English}");

        Assert.Equal(catalogue, table);
    }

    [Fact]
    public void EveryRule_HasCasesThatFireAndCasesThatStaySilent() => Assert.All(RuleBook.Rules, rule =>
    {
        string folder = $"tests/corpus/{rule.Id}/";
        IReadOnlyList<string> cases = RepositoryFiles.Under(folder);
        Assert.True(cases.Any(file => file.StartsWith(folder + "fires-", StringComparison.Ordinal)), $"{folder} has no case that fires.");
        Assert.True(cases.Any(file => file.StartsWith(folder + "silent-", StringComparison.Ordinal)), $"{folder} has no case that stays silent.");
    });

    private static IEnumerable<string> Texts(Bilingual text) => [text.Spanish, text.English];

    private static IEnumerable<int> Placeholders(string text) =>
        Regex.Matches(text, @"\{(\d)[^}]*\}").Select(match => match.Groups[1].Value[0] - '0').Distinct().Order();
}

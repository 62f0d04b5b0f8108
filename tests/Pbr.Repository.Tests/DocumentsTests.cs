using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Pbr.Repository.Tests;

public sealed class DocumentsTests
{
    [Fact]
    public void RelativeLinks_LeadSomewhere()
    {
        IEnumerable<string> broken =
            from page in Pages()
            from Match link in Regex.Matches(WithoutCode(RepositoryFiles.Read(page)), @"\]\(([^)#\s]+)(#[^)\s]*)?\)")
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.GetFullPath(RepositoryFiles.PathTo(page) + "/../" + target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{page} → {target}";

        Assert.Equal([], broken);
    }

    [Fact]
    public void Readme_HoldsTwoCommandsAndTheCheckRunsThemAsTheyStand()
    {
        Match block = Regex.Match(RepositoryFiles.Read("README.md"), @"<!-- commands -->\n```\w*\n(?<lines>[^`]*)```\n<!-- /commands -->");
        string check = RepositoryFiles.Read(".ci/run");

        Assert.True(block.Success, "README.md has no block between '<!-- commands -->' and '<!-- /commands -->'.");
        Assert.Equal(2, block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("<!-- commands -->/,/<!-- \\/commands -->/p' README.md", check);
        Assert.Contains("bash -c \"$command\"", check);
    }

    [Fact]
    public void CSharpInPages_IsCompiledSomewhere()
    {
        // <!-- from: path --> before a block names the compiled file whose lines it repeats, less their common indent.
        IEnumerable<string> stale =
            from page in Pages().Where(page => !page.StartsWith("docs/rules/", StringComparison.Ordinal))
            from Match block in Regex.Matches(RepositoryFiles.Read(page), @"(<!-- from: (?<file>\S+) -->\n)?```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)
            let file = block.Groups["file"].Value
            where file.Length == 0 || !File.Exists(RepositoryFiles.PathTo(file)) || !Holds(RepositoryFiles.Read(file), block.Groups["code"].Value)
            select $"{page}: {(file.Length == 0 ? "a block names no source" : file)}";

        Assert.Equal([], stale);
    }

    [Fact]
    public void ChangeLog_TellsOfTheVersionThatIsBuilt()
    {
        string version = Regex.Match(RepositoryFiles.Read("Directory.Build.props"), "<VersionPrefix>(.*)</VersionPrefix>").Groups[1].Value;

        Assert.Matches($@"(?m)^## \[{Regex.Escape(version)}\]", RepositoryFiles.Read("CHANGELOG.md"));
    }

    [Fact]
    public void Decisions_AreNumberedWithoutAGapAndSayWhatTheyCost()
    {
        string[] decisions = RepositoryFiles.Under("docs/decisions").Where(file => !file.EndsWith("/README.md", StringComparison.Ordinal)).ToArray();
        for (int number = 1; number <= decisions.Length; number++)
        {
            Assert.StartsWith($"docs/decisions/{number:D4}-", decisions[number - 1]);
            string text = RepositoryFiles.Read(decisions[number - 1]);
            Assert.All(["\n## Context\n", "\n## Choice\n", "\n## Cost\n"], part => Assert.True(text.Contains(part, StringComparison.Ordinal), $"{decisions[number - 1]} lacks {part.Trim()}"));
        }
    }

    private static IEnumerable<string> Pages() => RepositoryFiles.All().Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    private static string WithoutCode(string page) => Regex.Replace(Regex.Replace(page, "(?s)```.*?```", ""), "`[^`\n]*`", "");

    private static bool Holds(string source, string code)
    {
        string[] lines = source.Split('\n');
        int count = code.Split('\n').Length;
        return Enumerable.Range(0, Math.Max(0, lines.Length - count + 1)).Any(first => Dedent(lines[first..(first + count)]) == code);
    }

    private static string Dedent(string[] lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Pbr.Tests;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>The measure of the rules of wording: where each fires on published texts, and how many of the firings are right.</summary>
/// <remarks>
/// Data/wording-firings.tsv lists every firing with the label that a reader gave it. A change of a rule that adds or removes a firing fails here,
/// so that it is read and labelled, and the number on the page is mended.
/// </remarks>
public sealed class PublishedWordingTests
{
    private static readonly string[] Measured =
    [
        "PBR6001", "PBR6002", "PBR6003", "PBR6004", "PBR6005", "PBR6006", "PBR6007", "PBR6008", "PBR6009", "PBR6010", "PBR6011", "PBR6012",
    ];

    public static TheoryData<string> Counted => new(Labelled().Select(firing => firing.Rule).Distinct());

    [Fact]
    public void Firings_AreThoseThatWereLabelled() => Assert.Equal(
        Labelled().Select(firing => firing.Text).Order(StringComparer.Ordinal),
        PublishedWording.Firings(Measured).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Counted))]
    public void Page_TellsHowManyFiredAndHowManyWereRight(string rule)
    {
        List<(string Rule, string Text, bool IsRight)> firings = Labelled().Where(firing => firing.Rule == rule).ToList();
        int right = firings.Count(firing => firing.IsRight);
        string page = string.Join(" ", File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules", rule + ".md")).Split('\n'));

        Assert.Contains($": se disparó {firings.Count} {(firings.Count == 1 ? "vez" : "veces")}, {right} con razón.", page);
        Assert.Contains($": it fired {firings.Count} {(firings.Count == 1 ? "time" : "times")}, {right} rightly.", page);
    }

    [Fact]
    public void Pages_TellHowManyTextsWereJudged()
    {
        bool IsInMatrix(PublishedWording.Row row) => row.Narrative.Length > 0 && !row.Document.StartsWith("Monterrey", StringComparison.Ordinal);
        int Items(Func<PublishedWording.Row, string> list) =>
            PublishedWording.Rows().Sum(row => list(row).Split(" || ", StringSplitOptions.RemoveEmptyEntries).Length);

        Assert.Equal(
            (5, 6, 15, 26, 146, 68, 135, 52, 42),
            (
                PublishedWording.Texts(row => IsInMatrix(row) && row.Level == "Goal"),
                PublishedWording.Texts(row => IsInMatrix(row) && row.Level == "Purpose"),
                PublishedWording.Texts(row => IsInMatrix(row) && row.Level == "Component"),
                PublishedWording.Texts(row => IsInMatrix(row) && row.Level == "Activity"),
                PublishedWording.Texts(row => row.Indicator.Length > 0),
                Items(row => row.Assumptions),
                Items(row => row.Means),
                PublishedWording.Texts(row => row.Narrative.Length > 0 && row.Indicator.Length > 0),
                PublishedWording.Texts(row => row.Definition.Length > 0)));
    }

    private static IEnumerable<(string Rule, string Text, bool IsRight)> Labelled() => File
        .ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "wording-firings.tsv"))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], string.Join("\t", cells.Take(4)), cells[4] == "right"));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Fluent.Tests;

/// <summary>
/// Everything that the rule book says of programme SP03 of Pachuca as published, heuristics included: the list is there to be read. What it leaves out is a
/// mistake that the book does not see, and a line about what is right is a false alarm.
/// </summary>
public sealed class PachucaFindingsTests
{
    private const string List = "pachuca-sp03-published.strict.txt";

    private static readonly CultureInfo Mexico = CultureInfo.GetCultureInfo("es-MX");

    [Fact]
    public void Published_UnderTheStrictPreset_HasTheListedFindings()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Data");
        IReadOnlyList<string> listed = File.ReadAllLines(Path.Combine(folder, List));
        IReadOnlyList<string> found = RuleBook.Check(Written(), RuleOptions.Default.With(Preset.Strict)).SelectMany(Lines).ToList();
        if (listed.SequenceEqual(found)) { return; }

        string reported = Path.Combine(folder, List + ".reported");
        File.WriteAllLines(reported, found);
        Assert.Fail(string.Join('\n',
        [
            $"The findings are not those listed; {reported} has them. Read them as the one who wrote the document before copying them over Data/{List}.",
            .. listed.Except(found).Select(line => "listed, not found: " + line),
            .. found.Except(listed).Select(line => "found, not listed: " + line),
        ]));
    }

    private static ProgramDraft Written() => (ProgramDraft)Assembly.Load("Pachuca.Sp03.Published")
        .GetType("Pachuca.Sp03", throwOnError: true)!
        .GetMethod("Written", BindingFlags.Public | BindingFlags.Static)!
        .Invoke(null, null)!;

    /// <summary>Rule, severity, element and quoted text in one line, the message in the next.</summary>
    private static string[] Lines(Finding finding) =>
    [
        $"{finding.Rule.Id} {finding.Severity} {finding.Subject} \u00AB{finding.Place.Quote}\u00BB",
        "    " + finding.Message(Mexico),
    ];
}

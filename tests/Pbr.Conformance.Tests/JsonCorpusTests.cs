using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.Tests.Harness;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Rules;
using Pbr.Tests;
using Pbr.Kernel.Text;

namespace Pbr.Conformance.Tests;

/// <summary>
/// The corpus as definition files. Every case in C# says the same when it is written as JSON and read again, in the compiler and at run time; cases
/// about the file itself are marked in the file.
/// </summary>
public sealed class JsonCorpusTests
{
    private static readonly CultureInfo Mexico = CultureInfo.GetCultureInfo("es-MX");

    public static TheoryData<string> Cases => new(RuleCase.All());

    public static TheoryData<string> Files => new(JsonCase.All());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ExportedCase_SaysTheSame(string name)
    {
        ProgramDraft written = Snippet.Run(Source.Compile(Markup.Parse(RuleCase.Read(name)).Source));
        string json = MirJson.Write(written);
        MirReading read = MirJson.Read(json, JsonCase.Path, RuleCase.Options(name));

        Assert.Equal([], read.Problems.Select(one => one.ToString()));
        Assert.Equal(DraftText.Of(written), DraftText.Of(read.Draft!));
        IReadOnlyList<Finding> expected = RuleBook.Check(written, RuleCase.Options(name));
        Assert.Equal(expected.Select(Said), read.Findings.Select(Said));
        Assert.Equal(
            read.Findings.Select(one => $"{Said(one)} {one.Place.Location}").Order(StringComparer.Ordinal),
            (await JsonCase.Analyze(json, name)).Where(IsInTheFile).Select(one => $"{Said(one)} '{Quote(one, json, read)}' {At(one)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task UnreadableProfileOfAFile_IsReported()
    {
        IEnumerable<Diagnostic> all = await JsonCase.Analyze("{ }", "PBR9002/fires-key-that-does-not-exist.cs");
        Diagnostic reported = Assert.Single(all, one => !AbsenceRules.All.Contains(one.Id));

        Assert.Equal("PBR9002", reported.Id);
        Assert.Equal(Location.None, reported.Location);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Compiler_ReportsExactlyWhatIsMarkedInTheFile(string name)
    {
        Markup marked = Markup.Parse(RuleCase.Read(name));
        IEnumerable<Diagnostic> reported = (await JsonCase.Analyze(marked.Source, name)).Where(one => RuleCase.Compares(name, one.Id));

        Assert.Equal(
            marked.Expected.Select(one => $"{one.Id} {one.Span} '{marked.Source.Substring(one.Span.Start, one.Span.Length)}'"),
            reported.Select(one => $"{one.Id} {one.Location.SourceSpan} '{marked.Source.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}'"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task RunTime_SaysTheSameOfTheFile(string name)
    {
        string json = Markup.Parse(RuleCase.Read(name)).Source;
        MirReading read = MirJson.Read(json, JsonCase.Path, RuleCase.Options(name));

        Assert.Equal(
            (await JsonCase.Analyze(json, name)).Select(one => $"{one.Id} {one.GetMessage(Mexico)} {At(one)}").Order(StringComparer.Ordinal),
            read.Findings.Select(one => $"{one.Rule.Id} {one.Message(Mexico)} {one.Place.Location}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Name_SaysWhatTheFileShows(string name)
    {
        string rule = name.Split('/')[0];
        bool fires = Markup.Parse(RuleCase.Read(name)).Expected.Any(one => one.Id == rule);

        Assert.Equal(fires, Path.GetFileName(name).StartsWith("fires-", StringComparison.Ordinal));
        Assert.NotEqual(fires, Path.GetFileName(name).StartsWith("silent-", StringComparison.Ordinal));
    }

    /// <summary>What is wrong with a profile stands in no file, and is an exception at run time.</summary>
    private static bool IsInTheFile(Diagnostic one) => one.Location != Location.None;

    private static string Said(Finding one) => $"{one.Rule.Id} {one.Severity}: {one.Message(Mexico)} '{one.Place.Quote}'";

    private static string Said(Diagnostic one) =>
        $"{one.Id} {(one.Severity == DiagnosticSeverity.Info ? nameof(Severity.Information) : one.Severity.ToString())}: {one.GetMessage(Mexico)}";

    private static string At(Diagnostic one)
    {
        FileLinePositionSpan span = one.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }

    /// <summary>What the marked characters say; what is no text is quoted by no message.</summary>
    private static string Quote(Diagnostic one, string json, MirReading read)
    {
        bool isText = read.Findings.Any(finding => finding.Place.Quote is not null && finding.Place.Location is { } place
            && place.Start == one.Location.SourceSpan.Start && place.Length == one.Location.SourceSpan.Length && finding.Rule.Id == one.Id);
        return isText ? JsonSerializer.Deserialize<string>($"\"{json.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}\"")! : "";
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

[Collection(EndToEnd.Name)]
public sealed class SamplesTests(PackedFeed feed)
{
    private static readonly string[] Built = ["bin", "obj"];

    // A country of fewer indicators: it is not the size that is tested here.
    private static readonly Dictionary<string, string> Arguments = new() { ["Country.NightlyJob"] = "20000" };

    public static TheoryData<string> Samples { get; } = new(
        Directory.EnumerateFiles(Path.Combine(PackedFeed.Repository, "samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_BuildsAndRunsAgainstThePackages(string name)
    {
        string folder = Copy(name);

        CommandResult build = await CommandLine.DotNet(folder, feed.Cache, "build");
        build.Succeeded();
        string[] arguments = Arguments.TryGetValue(name, out string? given) ? ["--", given] : [];
        CommandResult run = await CommandLine.DotNet(folder, feed.Cache, ["run", "--no-build", .. arguments]);

        run.Succeeded();
        Assert.NotEqual("", run.Output.Trim());
    }

    [Fact]
    public async Task Readme_QuotesWhatTheCompilerSays()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(PackedFeed.Repository, "README.md"));
        string[] quoted = Regex.Matches(readme, @"(?m)^\w+\.cs\(\d+,\d+\): PBR\d{4}: .*$").Select(match => match.Value).ToArray();

        CommandResult build = await CommandLine.DotNet(Copy("Pachuca.Sp03.Published", "readme"), feed.Cache, "build");

        Assert.NotEmpty(quoted);
        Assert.Equal([], quoted.Except(build.Messages.Select(message => $"{message.File}({message.Line},{message.Column}): {message.Id}: {message.Text}")));
    }

    [Fact]
    public async Task Readme_QuotesWhatTheReportPrints()
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(PackedFeed.Repository, "README.md"));
        string[] quoted = Regex.Match(readme, @"```text\n(CIFRAS .*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line != "…")
            .ToArray();

        CommandResult run = await CommandLine.DotNet(Copy("Oaxaca.QuarterlyReport2024", "readme"), feed.Cache, "run");

        run.Succeeded();
        Assert.NotEmpty(quoted);
        Assert.Equal([], quoted.Except(run.Output.Split('\n').Select(line => line.Trim())));
    }

    private string Copy(string name, string into = "samples")
    {
        string from = Path.Combine(PackedFeed.Repository, "samples", name);
        string to = Path.Combine(feed.Root, into, name);
        foreach (string file in Files(from))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !Built.Contains(Path.GetFileName(inner))).SelectMany(Files));
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

[Collection(EndToEnd.Name)]
public sealed class SamplesTests(PackedFeed feed)
{
    private static readonly string[] Built = ["bin", "obj"];

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
        CommandResult run = await CommandLine.DotNet(folder, feed.Cache, "run", "--no-build");

        run.Succeeded();
        Assert.NotEqual("", run.Output.Trim());
    }

    private string Copy(string name)
    {
        string from = Path.Combine(PackedFeed.Repository, "samples", name);
        string to = Path.Combine(feed.Root, "samples", name);
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

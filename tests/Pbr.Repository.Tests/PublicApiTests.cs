using System.IO;
using System.Reflection;
using Pbr.Engineering;

namespace Pbr.Repository.Tests;

public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Pbr.Kernel")]
    [InlineData("Pbr.Fluent")]
    public void PublicSurface_IsTheApprovedOne(string assembly)
    {
        string file = RepositoryFiles.PathTo($"docs/api/{assembly}.txt");
        string approved = File.Exists(file) ? File.ReadAllText(file) : "";

        string[] now = Paragraphs(ApiSurface.Of(Assembly.Load(assembly)));
        string[] before = Paragraphs(approved);

        // Sets first: their difference is what a reviewer wants to read. After an intended change: dotnet run --project eng/ApiDump
        Assert.Equal([], System.Linq.Enumerable.Except(now, before));
        Assert.Equal([], System.Linq.Enumerable.Except(before, now));
        Assert.Equal(before, now);
    }

    // A line with its type in front, so that a line that stands in many types is still told apart.
    private static string[] Paragraphs(string surface)
    {
        System.Collections.Generic.List<string> lines = new();
        string type = "";
        foreach (string line in surface.Split('\n'))
        {
            if (line.Length == 0) { continue; }
            if (line[0] != ' ') { type = line; }
            lines.Add(line[0] == ' ' ? $"{type} |{line}" : line);
        }

        return lines.ToArray();
    }
}

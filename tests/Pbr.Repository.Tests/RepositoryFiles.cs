using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Pbr.Repository.Tests;

/// <summary>The repository's files as a clone holds them, without what a build leaves behind.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Built = { ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts" };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Pbr.Tests.RepositoryRoot.Path;

    /// <summary>The full path of a file or folder, given from the root with forward slashes.</summary>
    public static string PathTo(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file.</summary>
    public static string Read(string relative) => File.ReadAllText(PathTo(relative));

    /// <summary>Every file under a folder, as paths from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Under(string folder) =>
        Walk(PathTo(folder)).Select(Relative).Order(StringComparer.Ordinal).ToList();

    /// <summary>Every file of the repository.</summary>
    public static IReadOnlyList<string> All() => Walk(Root).Select(Relative).Order(StringComparer.Ordinal).ToList();

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder)) { yield break; }
        foreach (string file in Directory.EnumerateFiles(folder)) { yield return file; }
        foreach (string inner in Directory.EnumerateDirectories(folder).Where(path => !Built.Contains(Path.GetFileName(path))))
        {
            foreach (string file in Walk(inner)) { yield return file; }
        }
    }
}

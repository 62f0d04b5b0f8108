using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Pbr.Conformance.Tests;

/// <summary>One file of the corpus: <c>PBRnnnn/fires-name.cs</c> or <c>PBRnnnn/silent-name.cs</c>.</summary>
internal static class RuleCase
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>Every file, by its path in the corpus.</summary>
    public static IEnumerable<string> All() => Directory
        .EnumerateFiles(Corpus, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Corpus, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The marked source.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Corpus, name));
}

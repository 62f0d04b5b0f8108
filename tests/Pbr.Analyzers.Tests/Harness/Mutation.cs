using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Broken versions of the samples: what a file looks like between two keystrokes, or after a bad merge.</summary>
internal sealed class Mutation
{
    private const string Signs = "\"\\{}()[]<>;,.$@+-*/=%&|!?:#'\n\r\t 0123456789aAmnñé_\0\uD83D\u202E";

    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _tokens;

    public Mutation(string path, string text)
    {
        Path = path;
        _text = text;
        _tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(token => token.Span).Where(span => span.Length > 0)];
    }

    /// <summary>The file of the sample.</summary>
    public string Path { get; }

    /// <summary>Its text, in a namespace within that of its sample: beside the sample itself, everything that it names is found there.</summary>
    public string Text => _text;

    /// <summary>The folder of the sample.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The sample's own files.</summary>
    public IEnumerable<string> Companions => Directory.EnumerateFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>The sources of all samples, in one order on every machine.</summary>
    public static ImmutableArray<Mutation> Samples() =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Pbr.Tests.RepositoryRoot.Path, "samples"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{System.IO.Path.DirectorySeparatorChar}obj{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Mutation(path, Nested(File.ReadAllText(path)))),
    ];

    /// <summary>The text with one to three random changes, of tokens or of characters.</summary>
    public string Next(Random random)
    {
        List<TextChange> changes = [];
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            TextChange change = random.Next(2) == 0 ? OfToken(random) : OfCharacter(random);
            if (changes.TrueForAll(other => other.Span.End < change.Span.Start || change.Span.End < other.Span.Start)) { changes.Add(change); }
        }

        return SourceText.From(_text).WithChanges(changes.OrderBy(change => change.Span.Start)).ToString();
    }

    private TextChange OfToken(Random random)
    {
        TextSpan token = _tokens[random.Next(_tokens.Length)];
        TextSpan other = _tokens[random.Next(_tokens.Length)];
        return random.Next(4) switch
        {
            0 => new TextChange(token, ""),
            1 => new TextChange(token, _text.Substring(other.Start, other.Length)),
            2 => new TextChange(new TextSpan(token.End, 0), _text.Substring(other.Start, other.Length)),
            _ => new TextChange(new TextSpan(token.End, 0), _text.Substring(token.Start, token.Length)),
        };
    }

    private TextChange OfCharacter(Random random)
    {
        int at = random.Next(_text.Length);
        return random.Next(3) switch
        {
            0 => new TextChange(new TextSpan(at, 1), ""),
            1 => new TextChange(new TextSpan(at, 1), Sign(random)),
            _ => new TextChange(new TextSpan(at, 0), Sign(random)),
        };
    }

    private static string Nested(string text) => text
        .Replace("namespace Pachuca;", "namespace Pachuca.Copy;", StringComparison.Ordinal)
        .Replace("namespace Oaxaca;", "namespace Oaxaca.Copy;", StringComparison.Ordinal);

    private static string Sign(Random random) => Signs[random.Next(Signs.Length)].ToString();
}

extern alias analyzers;

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Analyses many broken sources and keeps every exception of the analyzer. One compilation serves them all, its trees replaced.</summary>
internal sealed class Survival
{
    /// <summary>
    /// Broken sources of one compilation: each in a namespace of its own, so that they do not get into each other's way. The references are bound
    /// once for all, and the whole files that they name once a batch.
    /// </summary>
    private const int Batch = 100;

    /// <summary>Pieces are small beside the whole files that they name.</summary>
    private const int BatchOfPieces = 500;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private readonly ConcurrentQueue<string> _crashes = new();
    private readonly CSharpCompilation _compilation = Source.Compile();
    private int _next;

    /// <summary>What was thrown, each exception with its stack.</summary>
    public IEnumerable<string> Crashes => _crashes.Distinct();

    /// <summary>How many sources were analysed.</summary>
    public int Analysed => _next;

    /// <summary>How many diagnostics were reported: the analyzer did work.</summary>
    public int Reported { get; private set; }

    /// <summary>Analyses sources beside the whole files of the sample that they come from.</summary>
    public async Task Analyse(Mutation sample, IEnumerable<string> sources)
    {
        SyntaxTree[] companions = [.. sample.Companions.Select((text, i) => CSharpSyntaxTree.ParseText(text, Options, FormattableString.Invariant($"Whole{i}.cs")))];
        foreach (string[] batch in sources.Chunk(Batch)) { await Analyse(_compilation.AddSyntaxTrees(companions), batch); }
    }

    /// <summary>Analyses broken pieces of a sample, beside its files, as they are in every batch.</summary>
    public async Task Analyse(SamplePieces sample, IEnumerable<string> pieces)
    {
        foreach (string[] batch in pieces.Chunk(BatchOfPieces)) { await Analyse(_compilation.AddSyntaxTrees(sample.Files), batch); }
    }

    private async Task Analyse(CSharpCompilation compilation, string[] sources)
    {
        SyntaxTree[] broken = [.. sources.Select(Tree)];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), (exception, _, _) => _crashes.Enqueue(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analysis = new(compilation.AddSyntaxTrees(broken), [new analyzers::Pbr.Analyzers.DefinitionAnalyzer()], options);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        HashSet<SyntaxTree> here = [.. broken];
        Reported += found.Count(one => one.Location.SourceTree is { } tree && here.Contains(tree));
        foreach (Diagnostic crash in found.Where(one => one.Id == "AD0001")) { _crashes.Enqueue(crash.ToString()); }
    }

    private SyntaxTree Tree(string source)
    {
        int number = _next++;
        string own = source
            .Replace(".Copy;", FormattableString.Invariant($".Copy{number};"), StringComparison.Ordinal);
        return CSharpSyntaxTree.ParseText(own, Options, FormattableString.Invariant($"File{number}.cs"));
    }
}

extern alias analyzers;

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pbr.Tests;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Compares what is marked with what is reported.</summary>
internal static class Verify
{
    /// <summary>Every marked diagnostic is reported at its characters, and nothing else is, but for rules about absence that no mark names.</summary>
    public static async Task Diagnostics(params string[] markedFiles)
    {
        Markup[] files = markedFiles.Select(Markup.Parse).ToArray();
        CSharpCompilation compilation = Source.Compile(files.Select(file => file.Source).ToArray());
        Assert.Equal([], Source.Errors(compilation).Select(error => error.ToString()));
        HashSet<string> named = files.SelectMany(file => file.Expected).Select(one => one.Id).ToHashSet();
        List<Diagnostic> found = (await Source.Analyze(compilation, new analyzers::Pbr.Analyzers.DefinitionAnalyzer()))
            .Where(one => named.Contains(one.Id) || !AbsenceRules.All.Contains(one.Id))
            .ToList();
        for (int i = 0; i < files.Length; i++)
        {
            List<Diagnostic> here = found.Where(one => one.Location.SourceTree == compilation.SyntaxTrees[i]).ToList();
            IEnumerable<string> expected = files[i].Expected.Select(one => $"{one.Id} '{files[i].Source.Substring(one.Span.Start, one.Span.Length)}' at {one.Span}");
            bool isByRule = files[i].Expected.All(one => one.Id.Length > 0);
            IEnumerable<string> actual = here.Select(one =>
                $"{(isByRule ? one.Id : "")} '{files[i].Source.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}' at {one.Location.SourceSpan}");
            Assert.Equal(expected, actual);
        }

        Assert.DoesNotContain(found, one => !one.Location.IsInSource);
    }

    /// <summary>A sheet around one indicator's calls, as a file.</summary>
    public static string Sheet(string calls, string members = "") => $$"""
        using Pbr.Fluent;
        using Pbr.Kernel;

        static class Case
        {
            {{members}}
            public static IBuildStage Program() => Mir.Program("SP03", "Vinculación")
                .Component("C.5", "Resultados", component => component
                    .Indicator("I.5.1", "Vinculaciones efectivas", indicator => indicator
                        {{calls}}));
        }
        """;
}

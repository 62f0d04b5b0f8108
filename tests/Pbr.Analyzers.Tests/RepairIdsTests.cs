extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.CodeFixes;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>The fixes are registered for the rules that offer repairs: the corpus shows which.</summary>
public sealed class RepairIdsTests
{
    [Fact]
    public async Task EveryRuleThatOffersRepairs_HasTheFix()
    {
        SortedSet<string> repairable = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Pbr.Tests.RepositoryRoot.Path, "tests", "corpus"), "fires-*.cs", SearchOption.AllDirectories))
        {
            Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation = Source.Compile(Markup.Parse(await File.ReadAllTextAsync(path)).Source);
            IReadOnlyList<Diagnostic> found = await Source.Analyze(compilation, new analyzers::Pbr.Analyzers.DefinitionAnalyzer());
            repairable.UnionWith(found.Where(one => one.Properties.ContainsKey("pbr.repairs")).Select(one => one.Id));
        }

        Assert.NotEmpty(repairable);
        Assert.Equal([], repairable.Except(new RepairFix().FixableDiagnosticIds));
    }
}

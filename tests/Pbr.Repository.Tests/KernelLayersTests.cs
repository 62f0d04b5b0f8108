using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pbr.Repository.Tests;

public sealed class KernelLayersTests
{
    // In the order in which data flows; a folder may use itself and those before it. docs/architecture.md draws the same order.
    private static readonly string[] Order =
    [
        "Definition/Text",
        "Definition/Numbers",
        "Definition/Vocabulary",
        "Definition/Formulas",
        "Definition/TrafficLights",
        "Definition/Profiles",
        "Definition/Drafts",
        "Definition/Rules",
        "Definition/Json",
        "Reporting",
        "Model",
        "Numerics",
        "Results",
        "Arithmetic",
        "Evaluation",
        "Planning",
        "Bulk",
        "Exchange",
    ];

    [Fact]
    public void Sources_CompileHere()
    {
        // Otherwise the next tests would look at symbols that cannot be resolved, and see nothing.
        IEnumerable<string> errors = KernelSources.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());

        Assert.Equal([], errors);
    }

    [Fact]
    public void EveryFile_StandsInALayer()
    {
        IEnumerable<string> outside = KernelSources.Compilation.SyntaxTrees.Select(tree => tree.FilePath).Where(file => Layer(file) < 0);

        Assert.Equal([], outside);
    }

    [Fact]
    public void NoFile_UsesALaterLayer()
    {
        IEnumerable<string> forward = KernelSources.Uses()
            .Where(use => Layer(use.Used) > Layer(use.User))
            .Select(use => $"{use.User} uses {use.Used}");

        Assert.Equal([], forward);
    }

    [Fact]
    public void Uses_AreSeen()
    {
        // The rule book reads drafts: were nothing seen, the test above could not fail.
        Assert.Contains(
            KernelSources.Uses(),
            use => use == new FileUse("Definition/Rules/RuleBook.cs", "Definition/Drafts/ProgramDraft.cs"));
    }

    [Fact]
    public void ArchitecturePage_DrawsTheSameOrder()
    {
        string page = RepositoryFiles.Read("docs/architecture.md");
        IEnumerable<int> places = Order.Select(folder => page.IndexOf($"(../src/Pbr.Kernel/{folder}/)", StringComparison.Ordinal));

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static int Layer(string file) => Array.FindIndex(Order, folder => file.StartsWith(folder + "/", StringComparison.Ordinal));
}

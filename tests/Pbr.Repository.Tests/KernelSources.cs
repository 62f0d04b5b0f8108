using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Repository.Tests;

/// <summary>The kernel's sources, compiled in memory, so that a use of a type can be traced to the file that declares it.</summary>
internal static class KernelSources
{
    private const string Folder = "src/Pbr.Kernel";

    /// <summary>The compilation; its trees are named by their paths below the kernel's folder.</summary>
    public static CSharpCompilation Compilation { get; } = Compile();

    /// <summary>Which file uses a type of which other file, each pair once.</summary>
    public static IEnumerable<FileUse> Uses()
    {
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            SemanticModel model = Compilation.GetSemanticModel(tree);
            IEnumerable<SyntaxNode> nodes = tree.GetRoot().DescendantNodes()
                .Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax);
            HashSet<string> used = nodes.SelectMany(node => Declaring(model.GetSymbolInfo(node).Symbol)).ToHashSet();
            foreach (string file in used.Where(file => file != tree.FilePath)) { yield return new FileUse(tree.FilePath, file); }
        }
    }

    private static CSharpCompilation Compile()
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        IEnumerable<SyntaxTree> trees = RepositoryFiles.Under(Folder)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(file), options, file[(Folder.Length + 1)..]));
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<MetadataReference> references = platform.Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Pbr.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilationOptions library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        return CSharpCompilation.Create("Pbr.Kernel", trees, references, library);
    }

    private static IEnumerable<string> Declaring(ISymbol? symbol)
    {
        ISymbol? declared = symbol is INamespaceSymbol or IParameterSymbol or ILocalSymbol or ITypeParameterSymbol ? null : symbol?.OriginalDefinition;
        return declared?.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath) ?? [];
    }
}

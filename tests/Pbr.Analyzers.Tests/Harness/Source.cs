using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Compiles source against the product, and analyses it.</summary>
internal static class Source
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>What a user's project references.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsOfAUser)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    public static CSharpCompilation Compile(params string[] files) => CSharpCompilation.Create(
        "Snippet",
        files.Select((file, i) => CSharpSyntaxTree.ParseText(file, Options, $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(files.Any(HasStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The errors of the compiler itself.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error);

    /// <summary>What the analyzer reports, in the order of the source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Analyze(Compilation compilation, DiagnosticAnalyzer analyzer, EditorConfig? settings = null)
    {
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([analyzer], new AnalyzerOptions([], settings ?? new EditorConfig([])))
            .GetAnalyzerDiagnosticsAsync();
        return found
            .OrderBy(one => one.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(one => one.Location.SourceSpan.Start)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether a file is a programme of top-level statements.</summary>
    private static bool HasStatements(string file) =>
        CSharpSyntaxTree.ParseText(file, Options).GetCompilationUnitRoot().Members.Any(member => member is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);

    private static bool IsOfAUser(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("System.", StringComparison.Ordinal) && name != "System.Composition"
            || name is "mscorlib" or "netstandard" or "NodaTime" or "Pbr.Kernel" or "Pbr.Fluent";
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pbr.Fluent.Tests;

/// <summary>A definition as text, compiled: the only way to show that something does not compile.</summary>
internal static class Snippet
{
    private static readonly IReadOnlyList<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    /// <summary>The errors of an expression, each as its id and the name that it is about.</summary>
    public static IEnumerable<string> ErrorsOf(string expression)
    {
        string source = $$"""
            using System;
            using Pbr.Fluent;
            using Pbr.Kernel;
            public static class Definition
            {
                public static object Of() => {{expression}};
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Definition",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}");
    }
}

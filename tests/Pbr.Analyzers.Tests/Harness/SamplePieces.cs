using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>
/// The sheets, activities, components, report rows and the like of one sample, each cut out of its file and set in a method of its own: small
/// enough that many thousands of broken ones are analysed in the time that hundreds of whole files take.
/// </summary>
internal sealed class SamplePieces
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private SamplePieces(string folder, ImmutableArray<SyntaxTree> files, ImmutableArray<Mutation> pieces)
    {
        Folder = folder;
        Files = files;
        Pieces = pieces;
    }

    /// <summary>The folder of the sample.</summary>
    public string Folder { get; }

    /// <summary>The whole sample, in which a piece finds what it names: what is private to a class is opened for the pieces of it.</summary>
    public ImmutableArray<SyntaxTree> Files { get; }

    /// <summary>The pieces, in the order of the files.</summary>
    public ImmutableArray<Mutation> Pieces { get; }

    /// <summary>The samples that have pieces.</summary>
    public static ImmutableArray<SamplePieces> All() =>
    [
        .. Mutation.Samples().Select(sample => sample.Folder).Distinct().Select(Cut).Where(sample => !sample.Pieces.IsEmpty),
    ];

    private static SamplePieces Cut(string folder)
    {
        ImmutableArray<SyntaxTree> files =
        [
            .. Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path).Replace("private ", "internal ", StringComparison.Ordinal), Options, path)),
        ];
        CSharpCompilation sample = Source.Compile().AddSyntaxTrees(files);
        return new SamplePieces(folder, files, [.. files.SelectMany(file => Cut(file, sample.GetSemanticModel(file)))]);
    }

    private static IEnumerable<Mutation> Cut(SyntaxTree file, SemanticModel model)
    {
        CompilationUnitSyntax root = file.GetCompilationUnitRoot();
        string space = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "Pbr.Sample";
        foreach (InvocationExpressionSyntax call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax member || !call.ArgumentList.Arguments.Any(argument => argument.Expression is LambdaExpressionSyntax)) { continue; }
            if (model.GetTypeInfo(member.Expression).Type is not { TypeKind: TypeKind.Interface } stage || stage.ContainingNamespace.ToDisplayString() != "Pbr.Fluent") { continue; }
            IEnumerable<string> given = call.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault()?.ParameterList.Parameters.Select(parameter => parameter.WithModifiers(default).ToString()) ?? [];
            string text = $$"""
                {{root.Usings.ToFullString()}}{{Of(call)}}
                namespace {{space}}.Copy;
                internal static class Piece
                {
                    public static void Say({{string.Join(", ", given.Append($"{stage.ToDisplayString()} stage_"))}}) => stage_
                        .{{member.Name}}{{call.ArgumentList}};
                }
                """;
            yield return new Mutation(file.FilePath, text);
        }
    }

    /// <summary>The class that a call stands in, opened: its constants and methods go by their bare names.</summary>
    private static string Of(InvocationExpressionSyntax call) => call.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() is { } type
        ? $"using static {string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Append(type.Identifier.Text))};"
        : "";
}

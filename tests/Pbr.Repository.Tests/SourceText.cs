using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pbr.Repository.Tests;

/// <summary>C# text without what people wrote for people.</summary>
internal static class SourceText
{
    /// <summary>The text without comments and without the contents of string literals.</summary>
    public static string WithoutComments(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return string.Concat(root.DescendantTokens().Select(Bare));
    }

    private static string Bare(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => "\"\"",
        SyntaxKind.DotToken => ".",
        _ => token.Text + (token.GetNextToken().IsKind(SyntaxKind.DotToken) ? "" : " "),
    };
}

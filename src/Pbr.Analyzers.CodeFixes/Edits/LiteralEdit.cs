using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Changes characters inside a string literal, whatever its form.</summary>
internal static class LiteralEdit
{
    /// <summary>A text as a regular literal, with its quotes.</summary>
    public static string Quote(string text) => "\"" + Escape(text) + "\"";

    /// <summary>Writes another text over characters of one literal; null where they are not of one literal, or its form cannot hold the text.</summary>
    public static TextChange? Replace(SyntaxNode root, TextSpan span, string text)
    {
        SyntaxToken token = root.FindToken(span.Start);
        if (!token.Span.Contains(span)) { return null; }
        return Written(token, text) is { } written ? new TextChange(span, written) : null;
    }

    private static string? Written(SyntaxToken token, string text)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                return token.Text.StartsWith("@", System.StringComparison.Ordinal) ? Double(text, "\"") : Escape(text);
            case SyntaxKind.SingleLineRawStringLiteralToken:
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return IsPlain(text) ? text : null;
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax literal:
                return literal.StringStartToken.Kind() switch
                {
                    SyntaxKind.InterpolatedStringStartToken => Double(Escape(text), "{", "}"),
                    SyntaxKind.InterpolatedVerbatimStringStartToken => Double(text, "\"", "{", "}"),
                    _ => IsPlain(text) ? text : null,
                };
            default:
                return null;
        }
    }

    /// <summary>Whether a raw literal can hold the text as it is.</summary>
    private static bool IsPlain(string text) => !text.Any(c => c is '"' or '{' or '}' || char.IsControl(c));

    private static string Double(string text, params string[] signs) => signs.Aggregate(text, (written, sign) => written.Replace(sign, sign + sign));

    private static string Escape(string text)
    {
        StringBuilder written = new(text.Length);
        foreach (char c in text)
        {
            if (c is '"' or '\\') { written.Append('\\').Append(c); }
            else if (char.IsControl(c)) { written.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)); }
            else { written.Append(c); }
        }

        return written.ToString();
    }
}

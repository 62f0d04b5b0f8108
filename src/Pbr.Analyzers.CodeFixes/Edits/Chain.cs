using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Finds one's way in a chain of calls, and in what stands around its lines.</summary>
internal static class Chain
{
    /// <summary>The call whose argument is at a place, or the call that is itself at it, seen from its name on.</summary>
    public static InvocationExpressionSyntax? CallAround(SyntaxNode root, TextSpan span)
    {
        foreach (SyntaxNode node in root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            InvocationExpressionSyntax? call = node is ArgumentSyntax argument ? argument.Parent?.Parent as InvocationExpressionSyntax
                : node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } whole && member.Name.SpanStart == span.Start && whole.Span.End == span.End ? whole
                : null;
            if (call is { Expression: MemberAccessExpressionSyntax }) { return call; }
        }

        return null;
    }

    /// <summary>The call that is made on what a call returns, or null.</summary>
    public static InvocationExpressionSyntax? NextInChain(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } member && member.Expression == call ? next : null;

    /// <summary>The name of the method that is called.</summary>
    public static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    /// <summary>Whether a call declares a name of a formula.</summary>
    public static bool IsDeclaration(InvocationExpressionSyntax call) => NameOf(call) is "Variable" or "Result" or "Index";

    /// <summary>A change that puts a call behind another: on a line of its own where one of the two around it has one.</summary>
    public static TextChange InsertBehind(InvocationExpressionSyntax call, string text)
    {
        InvocationExpressionSyntax? next = NextInChain(call);
        string? lineBreak = LineBreakBefore(call) ?? (next is null ? null : LineBreakBefore(next));
        return lineBreak is null
            ? new TextChange(new TextSpan(call.Span.End, 0), text)
            : new TextChange(new TextSpan(EndWithComment(call), 0), lineBreak + text);
    }

    /// <summary>The line break and indent in front of a call that begins a line; null where it does not.</summary>
    public static string? LineBreakBefore(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax member) { return null; }
        SyntaxTriviaList behind = member.Expression.GetLastToken().TrailingTrivia;
        SyntaxTrivia end = behind.Count == 0 ? default : behind[behind.Count - 1];
        string indent = string.Concat(member.OperatorToken.LeadingTrivia.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() + indent : null;
    }

    /// <summary>The end of a call with the comment behind it on its line.</summary>
    public static int EndWithComment(InvocationExpressionSyntax call) => EndOfComment(call.GetLastToken()) ?? call.Span.End;

    /// <summary>The end of the comment that stands behind a token on its line, or null.</summary>
    public static int? EndOfComment(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.TrailingTrivia.Reverse())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) { return trivia.Span.End; }
        }

        return null;
    }
}

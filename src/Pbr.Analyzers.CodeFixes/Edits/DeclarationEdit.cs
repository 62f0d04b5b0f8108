using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Adds and removes the calls that declare variables, each as a line of its own where the chain is written so.</summary>
internal static class DeclarationEdit
{
    private const string FormulaCall = "Formula";

    /// <summary>Declares a variable behind the last declaration that follows the formula, or behind the formula itself.</summary>
    /// <param name="root">The file.</param>
    /// <param name="formula">The formula's argument.</param>
    /// <param name="symbol">The variable.</param>
    public static TextChange? Declare(SyntaxNode root, TextSpan formula, string symbol)
    {
        if (CallAround(root, formula) is not { } call || NameOf(call) != FormulaCall) { return null; }
        InvocationExpressionSyntax last = call;
        InvocationExpressionSyntax? next = NextInChain(call);
        for (InvocationExpressionSyntax? one = next; one is not null; one = NextInChain(one))
        {
            if (!IsDeclaration(one)) { continue; }
            last = one;
            next = NextInChain(one);
        }

        // The planner has to say what it means: the words stand where they must be replaced.
        string text = $".Variable({LiteralEdit.Quote(symbol)}, {LiteralEdit.Quote("Describa aquí " + symbol + ".")})";
        string? lineBreak = LineBreakBefore(last) ?? (next is null ? null : LineBreakBefore(next));
        return lineBreak is null
            ? new TextChange(new TextSpan(last.Span.End, 0), text)
            : new TextChange(new TextSpan(EndWithComment(last), 0), lineBreak + text);
    }

    /// <summary>Removes the declaration around a place, with its line.</summary>
    public static TextChange? Remove(SyntaxNode root, TextSpan symbol)
    {
        if (CallAround(root, symbol) is not { Expression: MemberAccessExpressionSyntax member } call || !IsDeclaration(call)) { return null; }
        if (call.Parent is StatementSyntax statement && member.Expression is not InvocationExpressionSyntax)
        {
            return new TextChange(statement.FullSpan, "");
        }

        bool ownsLine = LineBreakBefore(call) is not null;
        int start = EndOfComment(member.Expression.GetLastToken()) ?? member.Expression.Span.End;
        return new TextChange(TextSpan.FromBounds(start, ownsLine ? EndWithComment(call) : call.Span.End), "");
    }

    private static InvocationExpressionSyntax? CallAround(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .OfType<ArgumentSyntax>()
            .Select(argument => argument.Parent?.Parent as InvocationExpressionSyntax)
            .FirstOrDefault(call => call is { Expression: MemberAccessExpressionSyntax });

    private static InvocationExpressionSyntax? NextInChain(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } member && member.Expression == call ? next : null;

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static bool IsDeclaration(InvocationExpressionSyntax call) => NameOf(call) is "Variable" or "Result" or "Index";

    /// <summary>The line break and indent in front of a call that begins a line; null where it does not.</summary>
    private static string? LineBreakBefore(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax member) { return null; }
        SyntaxTriviaList behind = member.Expression.GetLastToken().TrailingTrivia;
        SyntaxTrivia end = behind.Count == 0 ? default : behind[behind.Count - 1];
        string indent = string.Concat(member.OperatorToken.LeadingTrivia.Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() + indent : null;
    }

    private static int EndWithComment(InvocationExpressionSyntax call) => EndOfComment(call.GetLastToken()) ?? call.Span.End;

    /// <summary>The end of the comment that stands behind a token on its line, or null.</summary>
    private static int? EndOfComment(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.TrailingTrivia.Reverse())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) { return trivia.Span.End; }
        }

        return null;
    }
}

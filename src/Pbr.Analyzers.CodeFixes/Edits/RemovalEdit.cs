using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Removes the calls that declare variables, with their lines.</summary>
internal static class RemovalEdit
{
    /// <summary>Removes the declaration around a place; null where what is left would not compile.</summary>
    public static TextChange? Remove(SyntaxNode root, TextSpan symbol)
    {
        if (Chain.CallAround(root, symbol) is not { Expression: MemberAccessExpressionSyntax member } call || !Chain.IsDeclaration(call)) { return null; }
        if (member.Expression is not InvocationExpressionSyntax)
        {
            if (call.Parent is StatementSyntax statement) { return RemoveStatement(statement); }
            if (call.Parent is ArrowExpressionClauseSyntax or LambdaExpressionSyntax) { return null; } // a bare name is no statement
        }

        if (member.Name.ContainsDirectives || call.ArgumentList.ContainsDirectives) { return null; }
        if (LastDirective(member.OperatorToken) is { } directive)
        {
            TextSpan line = TextSpan.FromBounds(directive.Span.End, Chain.EndWithComment(call));
            return new TextChange(EndsLine(call) ? line : TextSpan.FromBounds(member.OperatorToken.SpanStart, call.Span.End), "");
        }

        if (Chain.LineBreakBefore(call) is null)
        {
            int behind = Chain.EndOfComment(member.Expression.GetLastToken()) ?? member.Expression.Span.End;
            return new TextChange(TextSpan.FromBounds(behind, call.Span.End), "");
        }

        // The line goes with the line break in front of it, and the comments above it with it where they are its own.
        int start = CommentAbove.EndOfForeign(member.OperatorToken, call.GetLastToken())
            ?? Chain.EndOfComment(member.Expression.GetLastToken())
            ?? member.Expression.Span.End;
        return new TextChange(TextSpan.FromBounds(start, Chain.EndWithComment(call)), "");
    }

    /// <summary>Where every call of a statement is removed, the statement goes with them: a name alone is none.</summary>
    /// <param name="root">The file.</param>
    /// <param name="changes">Changes in the order of the file, none over another.</param>
    public static void RemoveEmptied(SyntaxNode root, List<TextChange> changes)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            if (RemovedCall(root, changes[i]) is not { Expression: MemberAccessExpressionSyntax { Expression: not InvocationExpressionSyntax } } call) { continue; }
            int last = i;
            while (Chain.NextInChain(call) is { } next && last + 1 < changes.Count && RemovedCall(root, changes[last + 1]) == next)
            {
                call = next;
                last++;
            }

            TextChange? whole = call.Parent is StatementSyntax statement ? RemoveStatement(statement) : null;
            bool isEmptied = call.Parent is StatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax;
            if (last == i || !isEmptied) { continue; }
            changes.RemoveRange(i, whole is null ? 1 : last - i + 1);
            if (whole is { } change) { changes.Insert(i, change); }
        }
    }

    private static InvocationExpressionSyntax? RemovedCall(SyntaxNode root, TextChange change) =>
        change is { NewText: "", Span.Length: > 0 } ? root.FindToken(change.Span.End - 1).Parent?.Parent as InvocationExpressionSyntax : null;

    /// <summary>Directives in front of a statement stay, for they have their other half elsewhere; so do comments that are not its own.</summary>
    private static TextChange? RemoveStatement(StatementSyntax statement)
    {
        bool isOneOfMany = statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
        if (!isOneOfMany || statement.DescendantTokens().Skip(1).Any(token => token.ContainsDirectives)) { return null; }
        int start = LastDirective(statement.GetFirstToken())?.FullSpan.End ?? statement.FullSpan.Start;
        if (CommentAbove.EndOfForeign(statement.GetFirstToken(), statement.GetLastToken()) is { } comment && comment > start)
        {
            // The comment keeps the end of its line: the statement goes with the one behind it, or, at the end of the file, with none.
            bool endsLine = statement.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
            return new TextChange(TextSpan.FromBounds(comment, endsLine ? EndOfText(statement) : statement.FullSpan.End), "");
        }

        return new TextChange(TextSpan.FromBounds(start, statement.FullSpan.End), "");
    }

    private static int EndOfText(StatementSyntax statement) => Chain.EndOfComment(statement.GetLastToken()) ?? statement.Span.End;

    private static SyntaxTrivia? LastDirective(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.LeadingTrivia.Reverse())
        {
            if (trivia.IsDirective) { return trivia; }
        }

        return null;
    }

    private static bool EndsLine(SyntaxNode node) => node.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}

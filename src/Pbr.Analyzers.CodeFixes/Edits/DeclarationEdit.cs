using System.Collections.Generic;
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

    /// <summary>Removes the declaration around a place, with its line; null where what is left would not compile.</summary>
    public static TextChange? Remove(SyntaxNode root, TextSpan symbol)
    {
        if (CallAround(root, symbol) is not { Expression: MemberAccessExpressionSyntax member } call || !IsDeclaration(call)) { return null; }
        if (member.Expression is not InvocationExpressionSyntax)
        {
            if (call.Parent is StatementSyntax statement) { return RemoveStatement(statement); }
            if (call.Parent is ArrowExpressionClauseSyntax or LambdaExpressionSyntax) { return null; } // a bare name is no statement
        }

        if (member.Name.ContainsDirectives || call.ArgumentList.ContainsDirectives) { return null; }
        if (LastDirective(member.OperatorToken) is { } directive)
        {
            TextSpan line = TextSpan.FromBounds(directive.Span.End, EndWithComment(call));
            return new TextChange(EndsLine(call) ? line : TextSpan.FromBounds(member.OperatorToken.SpanStart, call.Span.End), "");
        }

        bool ownsLine = LineBreakBefore(call) is not null;
        int start = EndOfComment(member.Expression.GetLastToken()) ?? member.Expression.Span.End;
        return new TextChange(TextSpan.FromBounds(start, ownsLine ? EndWithComment(call) : call.Span.End), "");
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
            while (NextInChain(call) is { } next && last + 1 < changes.Count && RemovedCall(root, changes[last + 1]) == next)
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

    /// <summary>Directives in front of a statement stay: they have their other half elsewhere.</summary>
    private static TextChange? RemoveStatement(StatementSyntax statement)
    {
        bool isOneOfMany = statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
        if (!isOneOfMany || statement.DescendantTokens().Skip(1).Any(token => token.ContainsDirectives)) { return null; }
        int start = LastDirective(statement.GetFirstToken())?.FullSpan.End ?? statement.FullSpan.Start;
        return new TextChange(TextSpan.FromBounds(start, statement.FullSpan.End), "");
    }

    private static SyntaxTrivia? LastDirective(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.LeadingTrivia.Reverse())
        {
            if (trivia.IsDirective) { return trivia; }
        }

        return null;
    }

    private static bool EndsLine(SyntaxNode node) => node.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

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

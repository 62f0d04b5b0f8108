using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Whose the comments above a line are: a comment may head the line below it alone, or all the lines that follow.</summary>
internal static class CommentAbove
{
    /// <summary>
    /// The end of the last comment above a piece of code that stays when the code goes; null where there is none. A comment goes with the code
    /// that it is directly above of, where it names the code's own text or heads nothing else: no code follows on the next line.
    /// </summary>
    /// <param name="first">The first token of the code.</param>
    /// <param name="last">Its last token.</param>
    public static int? EndOfForeign(SyntaxToken first, SyntaxToken last)
    {
        SyntaxTriviaList above = first.LeadingTrivia;
        int own = above.Count;
        for (int i = above.Count - 1, breaks = 0; i >= 0; i--)
        {
            if (above[i].IsKind(SyntaxKind.EndOfLineTrivia)) { breaks++; }
            else if (IsComment(above[i]))
            {
                // A blank line, or the first comment that is not its own, ends what belongs to the code.
                bool isDirect = breaks <= 1;
                bool isBeside = breaks == 0;
                if (!isDirect || !(isBeside || Names(above[i], first, last) || HeadsNothingElse(last))) { return above[i].Span.End; }
                own = i;
                breaks = 0;
            }
            else if (!above[i].IsKind(SyntaxKind.WhitespaceTrivia)) { break; }
        }

        return null;
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Whether a comment holds the first text of the code: the symbol that is declared.</summary>
    private static bool Names(SyntaxTrivia comment, SyntaxToken first, SyntaxToken last)
    {
        SyntaxNode? code = first.Parent?.AncestorsAndSelf().FirstOrDefault(node => node.Span.End >= last.Span.End);
        SyntaxToken symbol = code?.DescendantTokens().FirstOrDefault(token => token.SpanStart >= first.SpanStart && token.IsKind(SyntaxKind.StringLiteralToken)) ?? default;
        return symbol.ValueText.Length > 0 && HasWord(comment.ToString(), symbol.ValueText);
    }

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if (!char.IsLetterOrDigit(text[Math.Max(at - 1, 0)]) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) { return true; }
        }

        return false;
    }

    private static bool HeadsNothingElse(SyntaxToken last)
    {
        SyntaxToken next = last.GetNextToken();
        bool endsLine = last.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return !endsLine || next.IsKind(SyntaxKind.CloseBraceToken) || next.IsKind(SyntaxKind.None) || next.LeadingTrivia.Any(trivia => IsComment(trivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
    }
}

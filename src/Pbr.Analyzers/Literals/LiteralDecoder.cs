using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Literals;

/// <summary>Takes the tokens of string literals apart, character by character.</summary>
internal static class LiteralDecoder
{
    private const int UnicodeEscape = 6;
    private const int LongUnicodeEscape = 10;
    private const int LongestHexEscape = 6;

    /// <summary>A literal that is one token.</summary>
    public static IEnumerable<LiteralPiece> Decode(SyntaxToken token)
    {
        string text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal):
                return Verbatim(text, 2, text.Length - 1, token.SpanStart, braces: false);
            case SyntaxKind.StringLiteralToken:
                return Regular(text, 1, text.Length - 1, token.SpanStart, braces: false);
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = Quotes(text);
                return Plain(text, quotes, text.Length - quotes, token.SpanStart);
            case SyntaxKind.MultiLineRawStringLiteralToken:
                return RawLines(text, token.SpanStart);
            default:
                return Array.Empty<LiteralPiece>();
        }
    }

    /// <summary>One text between the holes of an interpolated literal.</summary>
    public static IEnumerable<LiteralPiece> Decode(InterpolatedStringExpressionSyntax literal, InterpolatedStringTextSyntax content)
    {
        string text = content.TextToken.Text;
        int start = content.TextToken.SpanStart;
        return literal.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => Regular(text, 0, text.Length, start, braces: true),
            SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim(text, 0, text.Length, start, braces: true),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => Plain(text, 0, text.Length, start),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => InterpolatedLines(text, content.TextToken.ValueText, start),
            _ => Array.Empty<LiteralPiece>(),
        };
    }

    private static IEnumerable<LiteralPiece> Plain(string text, int from, int to, int start)
    {
        for (int i = from; i < to; i++) { yield return new LiteralPiece(text[i], start + i, 1); }
    }

    private static IEnumerable<LiteralPiece> Verbatim(string text, int from, int to, int start, bool braces)
    {
        for (int i = from; i < to;)
        {
            int length = IsDoubled(text, i, to, braces, quotes: true) ? 2 : 1;
            yield return new LiteralPiece(text[i], start + i, length);
            i += length;
        }
    }

    private static IEnumerable<LiteralPiece> Regular(string text, int from, int to, int start, bool braces)
    {
        for (int i = from; i < to;)
        {
            int length = text[i] == '\\' ? EscapeLength(text, i, to) : IsDoubled(text, i, to, braces, quotes: false) ? 2 : 1;
            string value = text[i] == '\\' ? SyntaxFactory.ParseToken("\"" + text.Substring(i, length) + "\"").ValueText : text.Substring(i, 1);
            foreach (char c in value) { yield return new LiteralPiece(c, start + i, length); }
            i += length;
        }
    }

    private static bool IsDoubled(string text, int at, int to, bool braces, bool quotes) =>
        at + 1 < to && text[at + 1] == text[at] && ((quotes && text[at] == '"') || (braces && text[at] is '{' or '}'));

    private static int EscapeLength(string text, int at, int to)
    {
        int left = to - at;
        char kind = left > 1 ? text[at + 1] : '\0';
        int length = kind switch
        {
            'u' => UnicodeEscape,
            'U' => LongUnicodeEscape,
            _ => 2,
        };
        if (kind == 'x')
        {
            while (length < LongestHexEscape && length < left && Uri.IsHexDigit(text[at + length])) { length++; }
        }

        return Math.Min(length, left);
    }

    private static int Quotes(string text)
    {
        int quotes = 0;
        while (quotes < text.Length && text[quotes] == '"') { quotes++; }
        return quotes;
    }

    /// <summary>A raw literal of several lines: the closing line's indent is cut off every line, and the last line break belongs to the form.</summary>
    private static IEnumerable<LiteralPiece> RawLines(string text, int start)
    {
        int quotes = Quotes(text);
        int closing = text.LastIndexOf('\n') + 1;
        int indent = text.Length - quotes - closing;
        int end = closing - 1;
        if (end > 0 && text[end - 1] == '\r') { end--; }
        for (int line = text.IndexOf('\n') + 1; line > 0 && line < end;)
        {
            int feed = text.IndexOf('\n', line);
            int next = feed < 0 || feed >= end ? end : feed + 1;
            int content = next;
            while (content > line && text[content - 1] is '\r' or '\n') { content--; }
            for (int i = Math.Min(line + indent, content); i < next; i++) { yield return new LiteralPiece(text[i], start + i, 1); }
            line = next;
        }
    }

    /// <summary>
    /// A text of a raw interpolated literal: its value is its source without the indent of each line, so the two are walked together, and at
    /// the beginning of a line the source's extra white space is passed over.
    /// </summary>
    private static IEnumerable<LiteralPiece> InterpolatedLines(string text, string value, int start)
    {
        int at = 0;
        int line = 0;
        while (line < value.Length || at < text.Length)
        {
            int valueEnd = LineEnd(value, line);
            int textEnd = LineEnd(text, at);
            at = Math.Max(at, textEnd - (valueEnd - line));
            for (int i = line; i < valueEnd && at < textEnd; i++, at++) { yield return new LiteralPiece(value[i], start + at, 1); }
            if (valueEnd == line && textEnd == at) { yield break; }
            line = valueEnd;
            at = textEnd;
        }
    }

    private static int LineEnd(string text, int from)
    {
        int feed = text.IndexOf('\n', from);
        return feed < 0 ? text.Length : feed + 1;
    }
}

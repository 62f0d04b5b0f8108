using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal sealed partial class Lexer
{
    private const int LongestTag = 200;

    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "i", "u", "p", "br", "em", "strong", "span", "div", "font", "sub", "small", "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "a", "h6", "hr",
    };

    private static readonly HashSet<string> TextCommands = new(StringComparer.Ordinal)
    {
        "text", "textrm", "textit", "textbf", "textsf", "textnormal", "mathrm", "mathit", "mathbf", "mathsf", "mathnormal", "operatorname", "mbox", "hbox",
    };

    private static readonly HashSet<string> EmptyCommands = new(StringComparer.Ordinal)
    {
        "left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr",
        "quad", "qquad", "displaystyle", "textstyle", "limits", "nolimits", "thinspace", "space", "nonumber",
    };

    /// <summary>A LaTeX command.</summary>
    private void ReadCommand()
    {
        int end = _position + 1;
        while (end < _source.Length && ((_source.Text[end] >= 'a' && _source.Text[end] <= 'z') || (_source.Text[end] >= 'A' && _source.Text[end] <= 'Z'))) { end++; }
        if (end == _position + 1)
        {
            ReadCommandSign(end);
            return;
        }

        int length = end - _position;
        string name = _source.Text.Substring(_position + 1, Math.Min(length - 1, 20));
        if (EmptyCommands.Contains(name)) { SkipCommand(name, length); }
        else if (TextCommands.Contains(name)) { SkipToText(length); }
        else if (name is "begin" or "end") { SkipEnvironment(length); }
        else { Add(KindOf(name), length, name switch { "lbrace" => "{", "lbrack" => "[", "rbrace" => "}", "rbrack" => "]", _ => null }); }
    }

    private static TokenKind KindOf(string command) => command switch
    {
        "times" or "cdot" or "ast" or "cdotp" => TokenKind.Times,
        "div" or "slash" => TokenKind.Divide,
        "dots" or "ldots" or "cdots" or "dotsb" or "dotsc" or "dotso" or "dotsm" or "hdots" => TokenKind.Dots,
        "frac" or "dfrac" or "tfrac" or "cfrac" => TokenKind.Fraction,
        "sum" or "Sigma" => TokenKind.SumSign,
        "lbrace" or "lbrack" => TokenKind.Open,
        "rbrace" or "rbrack" => TokenKind.Close,
        _ => TokenKind.Unknown,
    };

    /// <summary>\( \) \[ \] \, \; \! and the like, which print nothing, and \\ for a new line.</summary>
    private void ReadCommandSign(int end)
    {
        if (end < _source.Length && "()[],;:!\\ \r\n>".IndexOf(_source.Text[end]) >= 0) { Skip(2, isSpace: true); }
        else { Add(TokenKind.Unknown, 1); }
    }

    private void SkipCommand(string name, int length)
    {
        Skip(length, isSpace: true);

        // \right. closes nothing.
        if ((name == "left" || name == "right") && _position < _source.Length && _source.Text[_position] == '.') { Skip(1, isSpace: true); }
    }

    private void SkipToText(int length)
    {
        int start = _position;
        Skip(length, isSpace: true);
        while (_position < _source.Length && _source.Text[_position] == ' ') { _position++; }
        if (_position < _source.Length && _source.Text[_position] == '{') { OpenBrace(1, isDressing: true); }
        else if (_position - start == length) { _hasSpace = true; }
    }

    private void SkipEnvironment(int length)
    {
        int close = -1;
        int open = _position + length;
        if (open < _source.Length && _source.Text[open] == '{') { close = _source.Text.IndexOf('}', open, Math.Min(LongestTag, _source.Length - open)); }
        if (close < 0) { Add(TokenKind.Unknown, length); }
        else { Skip(close + 1 - _position, isSpace: true); }
    }

    /// <summary>An HTML tag, or a less-than sign that no formula has.</summary>
    private void ReadTag()
    {
        int start = _position + 1;
        if (start < _source.Length && _source.Text[start] == '/') { start++; }
        int end = start;
        while (end < _source.Length && end - start < 10 && (Letters.IsDigit(_source.Text[end]) || char.IsLetter(_source.Text[end]))) { end++; }
        string name = _source.Text.Substring(start, end - start);
        int close = _source.Text.IndexOf('>', end, Math.Min(LongestTag, _source.Length - end));
        if (close < 0 || name.Length == 0) { Add(TokenKind.Unknown, 1); }
        else if (Tags.Contains(name)) { Skip(close + 1 - _position, isSpace: true); }
        else { Add(string.Equals(name, "sup", StringComparison.OrdinalIgnoreCase) ? TokenKind.Power : TokenKind.Unknown, close + 1 - _position); }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Literals;

/// <summary>One UTF-16 unit of a constant text, with its places.</summary>
internal readonly struct MappedCharacter
{
    public MappedCharacter(char value, TextSpan span, TextSpan use, SyntaxNode origin)
    {
        Value = value;
        Span = span;
        Use = use;
        Origin = origin;
    }

    /// <summary>The character.</summary>
    public char Value { get; }

    /// <summary>Where it was typed; an escape sequence as a whole.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it stands in the outermost expression: the same, or the constant's name.</summary>
    public TextSpan Use { get; }

    /// <summary>The expression it was typed in; characters of one origin are in order.</summary>
    public SyntaxNode Origin { get; }
}

using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Literals;

/// <summary>One UTF-16 unit of a literal's value and the source characters that make it.</summary>
internal readonly struct LiteralPiece
{
    public LiteralPiece(char value, int start, int length)
    {
        Value = value;
        Span = new TextSpan(start, length);
    }

    /// <summary>The unit.</summary>
    public char Value { get; }

    /// <summary>Its source characters.</summary>
    public TextSpan Span { get; }
}

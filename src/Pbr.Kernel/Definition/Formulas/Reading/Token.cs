using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>A piece of a formula's text, with its exact place in it.</summary>
internal sealed class Token
{
    private readonly int[]? _places;
    private readonly int[]? _ends;

    public Token(TokenKind kind, int start, int end, string text, bool hasSpaceBefore, int[]? places = null, int[]? ends = null)
    {
        Kind = kind;
        Start = start;
        End = end;
        Text = text;
        HasSpaceBefore = hasSpaceBefore;
        _places = places;
        _ends = ends;
    }

    public TokenKind Kind { get; set; }

    public int Start { get; }

    public int End { get; set; }

    /// <summary>The text without markup: <c>VF&lt;sub&gt;n&lt;/sub&gt;</c> is <c>VF_n</c>.</summary>
    public string Text { get; }

    public bool HasSpaceBefore { get; set; }

    public PublishedNumber Number { get; set; }

    /// <summary>Whether the operator is a letter or a word: <c>x</c>, <c>por</c>, <c>dividido entre</c>.</summary>
    public bool IsSpelled { get; set; }

    /// <summary>Why the operator that this token was taken for is not certain; null where it is.</summary>
    public FormulaProblem? Doubt { get; set; }

    public TextRange Range => TextRange.FromBounds(Start, End);

    /// <summary>Where a stretch of <see cref="Text"/> stands in the formula's text.</summary>
    public TextRange RangeOf(int start, int end)
    {
        if (start >= end) { return new TextRange(start < Text.Length ? PlaceOf(start) : End, 0); }
        return TextRange.FromBounds(PlaceOf(start), _ends is null ? Start + end : _ends[end - 1]);
    }

    private int PlaceOf(int index) => _places is null ? Start + index : _places[index];
}

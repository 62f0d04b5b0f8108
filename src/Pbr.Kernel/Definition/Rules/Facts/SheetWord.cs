using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One word of a text: without accents and in lower case, with its place.</summary>
internal readonly struct SheetWord
{
    public SheetWord(string folded, TextRange range)
    {
        Folded = folded;
        Range = range;
    }

    /// <summary>The word, in lower case and without accents.</summary>
    public string Folded { get; }

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>Whether it is a number in figures.</summary>
    public bool IsNumber => Folded[0] >= '0' && Folded[0] <= '9';
}

namespace Pbr.Kernel.Text;

/// <summary>One word of a text, with accents and case folded, and where it stands.</summary>
/// <remarks>Default: an empty word at 0. Immutable and safe to share.</remarks>
internal readonly struct Word
{
    public Word(string folded, TextRange range)
    {
        Folded = folded;
        Range = range;
    }

    /// <summary>The word in lower case and without accents; ñ stays.</summary>
    public string Folded { get; }

    /// <summary>Where it stands in the text.</summary>
    public TextRange Range { get; }

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Folded.Length > 0 && char.IsDigit(Folded[0]);

    /// <summary>The folded word.</summary>
    public override string ToString() => Folded;
}

namespace Pbr.Analyzers.Extraction;

/// <summary>A text that is given for a parameter with a mark.</summary>
internal readonly struct MarkedText
{
    public MarkedText(SyntaxMark mark, string parameter, Argument text)
    {
        Mark = mark;
        Parameter = parameter;
        Text = text;
    }

    /// <summary>How it is read.</summary>
    public SyntaxMark Mark { get; }

    /// <summary>The name of the parameter.</summary>
    public string Parameter { get; }

    /// <summary>The text.</summary>
    public Argument Text { get; }
}

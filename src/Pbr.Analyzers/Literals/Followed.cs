using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Literals;

/// <summary>The place from which a constant was followed to its declaration.</summary>
internal sealed class Followed
{
    /// <summary>Constants made of constants are followed this far; half-typed code can name itself.</summary>
    public const int Deepest = 16;

    public Followed(TextSpan use, int depth)
    {
        Use = use;
        Depth = depth;
    }

    /// <summary>The name in the outermost expression.</summary>
    public TextSpan Use { get; }

    /// <summary>How many declarations were followed.</summary>
    public int Depth { get; }
}

using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Pbr.Analyzers.Literals;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>The compiler's handle on a place in a definition: what an anchor carries through the rule book and back.</summary>
/// <remarks>The map of a literal is made when it is first asked for: most texts have nothing wrong with them.</remarks>
internal sealed class AnchorSource
{
    private readonly ExpressionSyntax? _text;
    private readonly SemanticModel? _model;
    private readonly string _value;
    private LiteralMap? _map;

    private AnchorSource(Location use, ExpressionSyntax? text, SemanticModel? model, string value)
    {
        Use = use;
        _text = text;
        _model = model;
        _value = value;
    }

    /// <summary>Where it stands in the definition: the argument, or the call.</summary>
    public Location Use { get; }

    /// <summary>A place that is pointed at as a whole.</summary>
    public static AnchorSource OfWhole(Location use) => new(use, text: null, model: null, "");

    /// <summary>A constant text, of which single characters can be pointed at.</summary>
    public static AnchorSource OfText(ExpressionSyntax text, SemanticModel model, string value) => new(text.GetLocation(), text, model, value);

    /// <summary>The source characters of a stretch of the text, or of all of it.</summary>
    /// <param name="range">The stretch; null is all of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="isExact">Whether these are the very characters; false where the whole place stands in for them.</param>
    public Location Locate(TextRange? range, CancellationToken cancellation, out bool isExact)
    {
        isExact = false;
        if (_text is null || _model is null) { return Use; }
        _map ??= LiteralMap.Of(_text, _value, _model, cancellation);
        isExact = _map.IsExact;
        TextRange all = range ?? new TextRange(0, _value.Length);
        return _map.Locate(all.Start, all.Length);
    }
}

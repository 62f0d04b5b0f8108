using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.Literals;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>The compiler's handle on a place in a definition: what an anchor carries through the rule book and back.</summary>
/// <remarks>Locations and the map of a literal are made when they are first asked for: most of a definition has nothing wrong with it.</remarks>
internal sealed class AnchorSource
{
    private readonly bool _isCall;
    private readonly SyntaxNode _node;
    private readonly SemanticModel? _model;
    private readonly string? _value;
    private LiteralMap? _map;

    private AnchorSource(SyntaxNode node, SemanticModel? model, string? value, bool isCall = false)
    {
        _isCall = isCall;
        _node = node;
        _model = model;
        _value = value;
    }

    /// <summary>Where it stands in the definition: the argument, or the call.</summary>
    public Location Use => _isCall && _node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call
        ? Location.Create(call.SyntaxTree, TextSpan.FromBounds(member.Name.SpanStart, call.Span.End))
        : _node.GetLocation();

    /// <summary>A call, which is pointed at from its method's name on: without what it is made on.</summary>
    public static AnchorSource OfCall(SyntaxNode call) => new(call, model: null, value: null, isCall: true);

    /// <summary>A place that is pointed at as a whole.</summary>
    public static AnchorSource OfWhole(SyntaxNode node) => new(node, model: null, value: null);

    /// <summary>A constant text, of which single characters can be pointed at.</summary>
    public static AnchorSource OfText(ExpressionSyntax text, SemanticModel model, string value) => new(text, model, value);

    /// <summary>The source characters of a stretch of the text, or of all of it.</summary>
    /// <param name="range">The stretch; null is all of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="isExact">Whether these are the very characters; false where the whole place stands in for them.</param>
    public Location Locate(TextRange? range, CancellationToken cancellation, out bool isExact)
    {
        isExact = false;
        if (_value is null || _model is null || _node is not ExpressionSyntax text) { return Use; }
        _map ??= LiteralMap.Of(text, _value, _model, cancellation);
        isExact = _map.IsExact;
        TextRange all = range ?? new TextRange(0, _value.Length);
        return _map.Locate(all.Start, all.Length);
    }
}

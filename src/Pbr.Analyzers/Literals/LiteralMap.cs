using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Literals;

/// <summary>For each character of a constant text, where it stands in the source, whatever form the literal has.</summary>
/// <remarks>
/// The map is checked against the compiler's own value. Where the two differ, a form was not understood: <see cref="IsExact"/> is false and
/// every range is the whole expression, which is coarse but never wrong.
/// </remarks>
internal sealed class LiteralMap
{
    private readonly List<MappedCharacter> _characters = new();
    private readonly ExpressionSyntax _expression;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private LiteralMap(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        _expression = expression;
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>Whether every character was found.</summary>
    public bool IsExact { get; private set; }

    /// <summary>Maps a constant text.</summary>
    public static LiteralMap Of(ExpressionSyntax expression, string value, SemanticModel model, CancellationToken cancellation)
    {
        LiteralMap map = new(expression, model, cancellation);
        map.Add(expression, within: null);
        map.IsExact = map.Text() == value;
        return map;
    }

    /// <summary>
    /// Where a stretch of the text stands. Inside a constant declared elsewhere when all of it comes from there; else in the expression itself.
    /// </summary>
    public Location Locate(int start, int length)
    {
        if (!IsExact || _characters.Count == 0) { return _expression.GetLocation(); }
        int first = start < _characters.Count ? start : _characters.Count - 1;
        int last = length == 0 ? first : System.Math.Min(start + length, _characters.Count) - 1;
        if (last < first) { last = first; }
        MappedCharacter from = _characters[first];
        bool isOnePiece = true;
        for (int i = first + 1; i <= last; i++) { isOnePiece &= _characters[i].Origin == from.Origin; }
        return isOnePiece
            ? Location.Create(from.Origin.SyntaxTree, TextSpan.FromBounds(from.Span.Start, _characters[last].Span.End))
            : Location.Create(_expression.SyntaxTree, TextSpan.FromBounds(from.Use.Start, _characters[last].Use.End));
    }

    private string Text()
    {
        StringBuilder text = new(_characters.Count);
        foreach (MappedCharacter character in _characters) { text.Append(character.Value); }
        return text.ToString();
    }

    /// <summary>Maps an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="within">The place in the outermost expression that stands for it; null while in that expression itself.</param>
    private void Add(ExpressionSyntax expression, Followed? within)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, within);
                break;
            case CastExpressionSyntax cast:
                Add(cast.Expression, within);
                break;
            case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                Add(suppressed.Operand, within);
                break;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                Add(sum.Left, within);
                Add(sum.Right, within);
                break;
            case LiteralExpressionSyntax literal when literal.Token.Value is string:
                AddPieces(LiteralDecoder.Decode(literal.Token), expression, within);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    if (content is InterpolatedStringTextSyntax text) { AddPieces(LiteralDecoder.Decode(interpolated, text), expression, within); }
                    else if (content is InterpolationSyntax hole) { Add(hole.Expression, within); }
                }

                break;
            default:
                Follow(expression, within);
                break;
        }
    }

    /// <summary>A constant by name: on to the literal it was declared with; a constant of another kind stands for all its characters.</summary>
    private void Follow(ExpressionSyntax expression, Followed? within)
    {
        Followed place = within ?? new Followed(expression.Span, depth: 0);
        ISymbol? symbol = ModelOf(expression)?.GetSymbolInfo(expression, _cancellation).Symbol;
        if (place.Depth < Followed.Deepest && symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true })
        {
            foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(_cancellation) is VariableDeclaratorSyntax { Initializer.Value: { ContainsDiagnostics: false } value })
                {
                    Add(value, new Followed(place.Use, place.Depth + 1));
                    return;
                }
            }
        }

        if (ModelOf(expression)?.GetConstantValue(expression, _cancellation).Value is not string text) { return; }
        foreach (char c in text) { _characters.Add(new MappedCharacter(c, expression.Span, place.Use, expression)); }
    }

    /// <summary>A constant of another file is followed through its syntax only as far as plain literals: its names need that file's own model.</summary>
    private SemanticModel? ModelOf(ExpressionSyntax expression) => expression.SyntaxTree == _model.SyntaxTree ? _model : null;

    private void AddPieces(IEnumerable<LiteralPiece> pieces, ExpressionSyntax owner, Followed? within)
    {
        // Pieces of one expression are one origin, even where `+` cuts it; those of a followed constant are another.
        ExpressionSyntax origin = within is null ? _expression : Outermost(owner);
        foreach (LiteralPiece piece in pieces) { _characters.Add(new MappedCharacter(piece.Value, piece.Span, within?.Use ?? piece.Span, origin)); }
    }

    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        ExpressionSyntax outermost = expression;
        foreach (SyntaxNode ancestor in expression.Ancestors())
        {
            if (ancestor is EqualsValueClauseSyntax) { break; }
            if (ancestor is ExpressionSyntax wider) { outermost = wider; }
        }

        return outermost;
    }
}

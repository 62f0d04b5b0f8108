using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>A call whose method is known, read from the text.</summary>
internal sealed class SyntaxCall : CodeCall
{
    private readonly InvocationExpressionSyntax _syntax;
    private readonly CallShape _shape;
    private readonly Argument[] _arguments;

    /// <summary>Makes a call.</summary>
    /// <param name="syntax">The call.</param>
    /// <param name="shape">Its method.</param>
    /// <param name="arguments">What is given for each parameter, in the order of the parameters.</param>
    public SyntaxCall(InvocationExpressionSyntax syntax, CallShape shape, Argument[] arguments)
    {
        _syntax = syntax;
        _shape = shape;
        _arguments = arguments;
    }

    /// <inheritdoc/>
    public override SyntaxNode Syntax => _syntax;

    /// <inheritdoc/>
    public override string Name => _shape.Name;

    /// <inheritdoc/>
    public override Argument For(string parameter)
    {
        ImmutableArray<ParameterShape> parameters = _shape.Parameters;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == parameter) { return _arguments[i]; }
        }

        return default;
    }

    /// <inheritdoc/>
    public override IEnumerable<MarkedText> MarkedTexts()
    {
        for (int i = 0; i < _arguments.Length; i++)
        {
            if (_shape.Parameters[i].Mark is { } mark && !_arguments[i].IsLeftOut) { yield return new MarkedText(mark, _shape.Parameters[i].Name, _arguments[i]); }
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>A call as the compiler understands it.</summary>
internal sealed class OperationCall : CodeCall
{
    private readonly IOperation _operation;

    /// <summary>A call of a method, or of a constructor.</summary>
    public OperationCall(IOperation operation) => _operation = operation;

    /// <inheritdoc/>
    public override SyntaxNode Syntax => _operation.Syntax;

    /// <inheritdoc/>
    public override string Name => _operation is IInvocationOperation invocation ? invocation.TargetMethod.Name : "";

    private ImmutableArray<IArgumentOperation> Arguments => _operation switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <inheritdoc/>
    public override Argument For(string parameter)
    {
        foreach (IArgumentOperation argument in Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == parameter) { return Argument.Of(argument.Value); }
        }

        return default;
    }

    /// <inheritdoc/>
    public override IEnumerable<MarkedText> MarkedTexts()
    {
        foreach (IArgumentOperation argument in Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter || FluentSymbols.MarkOf(parameter) is not { } mark) { continue; }
            IReadOnlyList<IOperation> texts = parameter.Type is IArrayTypeSymbol ? Constants.Items(argument.Value) ?? ImmutableArray<IOperation>.Empty : new[] { argument.Value };
            foreach (IOperation text in texts) { yield return new MarkedText(mark, parameter.Name, Argument.Of(text)); }
        }
    }
}

using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>One method of the fluent language: what it takes and what can be said next.</summary>
internal sealed class CallShape
{
    private const int MostParameters = 31;

    public CallShape(IMethodSymbol method, FluentSymbols symbols)
    {
        Method = method;
        Name = method.Name;
        Parameters = method.Parameters.Select(parameter => new ParameterShape(parameter, symbols)).ToImmutableArray();
        IsMarked = Parameters.Any(parameter => parameter.Mark is not null);
        TakesMany = Parameters.Any(parameter => parameter.IsMany);
        IsPlain = !method.IsStatic && !method.IsGenericMethod && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && Parameters.All(parameter => !parameter.IsMany || parameter.Mark is null) && Parameters.Length <= MostParameters;
    }

    /// <summary>The method.</summary>
    public IMethodSymbol Method { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its parameters.</summary>
    public ImmutableArray<ParameterShape> Parameters { get; }

    /// <summary>Whether it takes a marked text.</summary>
    public bool IsMarked { get; }

    /// <summary>Whether its last parameter takes any number of items.</summary>
    public bool TakesMany { get; }

    /// <summary>Whether it is an ordinary method, with nothing that a reader of texts would have to know more about.</summary>
    public bool IsPlain { get; }
}

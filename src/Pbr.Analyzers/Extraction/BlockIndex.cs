using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>What one walk over a body finds of the fluent language.</summary>
internal sealed class BlockIndex
{
    private static readonly IReadOnlyList<IOperation> None = new List<IOperation>();

    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);

    /// <summary>Every call that begins a programme.</summary>
    public List<IInvocationOperation> Entries { get; } = new();

    /// <summary>Every call of a method or constructor with a marked parameter.</summary>
    public List<IOperation> Marked { get; } = new();

    /// <summary>Every lambda and local function with a parameter that is a stage, with its body.</summary>
    public List<(IMethodSymbol Method, IOperation Body)> Functions { get; } = new();

    /// <summary>Walks the bodies of one member.</summary>
    public static BlockIndex Of(ImmutableArray<IOperation> blocks, FluentSymbols symbols)
    {
        BlockIndex index = new();

        // In the order of the text; by hand, for chains of calls nest deeply and the compiler's own walk makes an object for each level.
        Stack<IOperation> ahead = new();
        for (int i = blocks.Length - 1; i >= 0; i--) { ahead.Push(blocks[i]); }
        while (ahead.Count > 0)
        {
            IOperation operation = ahead.Pop();
            index.Add(operation, symbols);
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                if (child.Kind != OperationKind.Literal) { ahead.Push(child); }
            }
        }

        return index;
    }

    /// <summary>The places where a parameter or a local is named.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol symbol) => _references.TryGetValue(symbol, out List<IOperation>? found) ? found : None;

    private void Add(IOperation operation, FluentSymbols symbols)
    {
        switch (operation.Kind)
        {
            case OperationKind.ParameterReference:
            case OperationKind.LocalReference:
            case OperationKind.Invocation:
            case OperationKind.ObjectCreation:
            case OperationKind.AnonymousFunction:
            case OperationKind.LocalFunction:
                AddOfInterest(operation, symbols);
                break;
        }
    }

    private void AddOfInterest(IOperation operation, FluentSymbols symbols)
    {
        switch (operation)
        {
            case IParameterReferenceOperation parameter when symbols.KindOf(parameter.Type) is not null:
                AddReference(parameter.Parameter, operation);
                break;
            case ILocalReferenceOperation local when symbols.KindOf(local.Type) is not null:
                AddReference(local.Local, operation);
                break;
            case IInvocationOperation invocation:
                if (symbols.IsEntry(invocation.TargetMethod)) { Entries.Add(invocation); }
                if (symbols.HasMark(invocation.TargetMethod)) { Marked.Add(invocation); }
                break;
            case IObjectCreationOperation { Constructor: { } constructor } when symbols.HasMark(constructor):
                Marked.Add(operation);
                break;
            case IAnonymousFunctionOperation lambda when HasStage(lambda.Symbol, symbols):
                Functions.Add((lambda.Symbol, lambda));
                break;
            case ILocalFunctionOperation local when HasStage(local.Symbol, symbols):
                Functions.Add((local.Symbol, local));
                break;
        }
    }

    private void AddReference(ISymbol symbol, IOperation operation)
    {
        if (!_references.TryGetValue(symbol, out List<IOperation>? found)) { _references.Add(symbol, found = new List<IOperation>()); }
        found.Add(operation);
    }

    private static bool HasStage(IMethodSymbol method, FluentSymbols symbols)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (symbols.KindOf(parameter.Type) is not null) { return true; }
        }

        return false;
    }
}

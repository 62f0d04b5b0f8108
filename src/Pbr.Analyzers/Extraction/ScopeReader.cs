using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>Follows one builder through the code of a member: every call on it, in order, and every way it gets out of sight.</summary>
internal sealed class ScopeReader
{
    private readonly FluentSymbols _symbols;
    private readonly BlockIndex _index;
    private readonly FoundIndicators _found;
    private readonly List<Step> _steps = new();
    private readonly HashSet<ISymbol> _aliases = new(SymbolEqualityComparer.Default);
    private readonly IOperation? _boundary;
    private readonly bool _mayReturn;
    private int _chains;
    private Location? _openAt;
    private Location? _irregularAt;
    private bool _returnsBuilder;

    private ScopeReader(FluentSymbols symbols, BlockIndex index, FoundIndicators found, IOperation? boundary, bool mayReturn)
    {
        _symbols = symbols;
        _index = index;
        _found = found;
        _boundary = boundary;
        _mayReturn = mayReturn;
    }

    /// <summary>What a function does with the builder that it gets as a parameter.</summary>
    /// <param name="symbols">The fluent language.</param>
    /// <param name="index">The member that holds the function.</param>
    /// <param name="found">Receives the indicators that are defined on the way.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="function">The lambda or local function; null for the member itself.</param>
    public static BuilderScope OfParameter(FluentSymbols symbols, BlockIndex index, FoundIndicators found, IParameterSymbol parameter, IOperation? function)
    {
        ScopeReader reader = new(symbols, index, found, function, mayReturn: function is not IAnonymousFunctionOperation);
        reader.FollowSymbol(parameter);
        return reader.Finish(symbols.KindOf(parameter.Type) ?? BuilderKind.Program);
    }

    /// <summary>What is said to the programme that a call begins.</summary>
    public static BuilderScope OfEntry(FluentSymbols symbols, BlockIndex index, FoundIndicators found, IInvocationOperation entry)
    {
        IOperation? block = entry.Parent;
        while (block is not null and not IBlockOperation) { block = block.Parent; }
        ScopeReader reader = new(symbols, index, found, block, mayReturn: false);
        reader.Follow(entry);
        return reader.Finish(BuilderKind.Program);
    }

    private BuilderScope Finish(BuilderKind kind)
    {
        ImmutableArray<Step> steps = _steps.OrderBy(step => step.Position).ToImmutableArray();
        return new BuilderScope(kind, steps, _openAt is not null, _irregularAt is not null, _returnsBuilder, isOneChain: _chains == 1)
        {
            OpenAt = _openAt,
            IrregularAt = _irregularAt,
        };
    }

    private void FollowSymbol(ISymbol symbol)
    {
        if (!_aliases.Add(symbol)) { return; }
        foreach (IOperation reference in _index.ReferencesTo(symbol)) { Follow(reference); }
    }

    /// <summary>Follows one value that is the builder, up through the calls that are made on it.</summary>
    private void Follow(IOperation builder)
    {
        _chains++;
        if (!ControlFlow.IsStraight(builder, _boundary)) { _irregularAt ??= LastNameOf(builder); }
        IOperation value = builder;
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation conversion when _symbols.KindOf(conversion.Type) is not null:
                    value = conversion;
                    continue;
                case IInvocationOperation call when call.Instance == value && _symbols.IsStageMethod(call.TargetMethod):
                    AddCall(call);
                    if (_symbols.KindOf(call.Type) is null) { return; }
                    value = call;
                    continue;
                case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation helper } when CanForward(helper, parameter):
                    bool goesOn = _symbols.KindOf(helper.Type) is not null && helper.Parent is not IExpressionStatementOperation;
                    _steps.Add(new ForwardStep(PositionOf(helper), LastNameOf(helper), Definition(helper.TargetMethod, parameter), goesOn));
                    if (!goesOn) { return; }
                    value = helper;
                    continue;
                default:
                    End(value);
                    return;
            }
        }
    }

    /// <summary>What becomes of the builder after the last call of a chain.</summary>
    private void End(IOperation value)
    {
        switch (value.Parent)
        {
            case IExpressionStatementOperation:
            case ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation }:
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowSymbol(declarator.Symbol);
                break;
            case IReturnOperation when _mayReturn && !_symbols.IsFinal(value.Type):
                _returnsBuilder = true;
                break;
            default:
                if (!_symbols.IsFinal(value.Type)) { _openAt ??= LastNameOf(value); }
                break;
        }
    }

    private void AddCall(IInvocationOperation call)
    {
        BuilderScope? content = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (_symbols.ConfiguredBy(argument.Parameter?.Type) is { } kind) { content = Configured(kind, argument.Value); }
        }

        CallStep step = new(PositionOf(call), new OperationCall(call), content);
        _steps.Add(step);
        if (content?.Kind == BuilderKind.Indicator) { _found.Add(step, content); }
    }

    /// <summary>What an action does with its builder: a lambda is read, a method is left to be found, anything else cannot be seen.</summary>
    private BuilderScope Configured(BuilderKind kind, IOperation action)
    {
        while (action is IConversionOperation conversion) { action = conversion.Operand; }
        switch (action)
        {
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda }:
                _found.Consume(lambda.Symbol);
                return OfParameter(_symbols, _index, _found, lambda.Symbol.Parameters[0], lambda);
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } reference } when IsFixed(method):
                return BuilderScope.Forwarded(kind, new ForwardStep(reference.Syntax.SpanStart, reference.Syntax.GetLocation(), Definition(method, method.Parameters[0]), needsReturn: false));
            default:
                return BuilderScope.Unseen(kind, action.Syntax.GetLocation());
        }
    }

    private bool CanForward(IInvocationOperation helper, IParameterSymbol parameter) =>
        _symbols.KindOf(parameter.Type) is not null && parameter.RefKind == RefKind.None && IsFixed(helper.TargetMethod);

    /// <summary>Whether a method of this source is the one that runs, whatever the object.</summary>
    public static bool IsFixed(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension
        && !method.IsAbstract && !method.IsVirtual && (!method.IsOverride || method.IsSealed)
        && !method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>A parameter as the method declares it that runs.</summary>
    public static IParameterSymbol Definition(IMethodSymbol method, IParameterSymbol parameter)
    {
        IMethodSymbol definition = method.ReducedFrom ?? method;
        definition = definition.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        int ordinal = parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1);
        return ordinal < definition.Parameters.Length ? definition.Parameters[ordinal] : parameter.OriginalDefinition;
    }

    /// <summary>Calls of one chain begin at one place; their argument lists do not.</summary>
    private static int PositionOf(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax invocation ? invocation.ArgumentList.SpanStart : call.Syntax.SpanStart;

    /// <summary>A chain is pointed at by the name of its last method: the whole of it may be long.</summary>
    private static Location LastNameOf(IOperation value) =>
        value.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } ? member.Name.GetLocation() : value.Syntax.GetLocation();
}

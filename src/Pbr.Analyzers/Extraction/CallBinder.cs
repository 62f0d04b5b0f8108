using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>Tells which method of a stage a call is one of, and what it is given: from the text where that is certain, else from the compiler.</summary>
/// <remarks>
/// C# takes a method of the stage itself before any extension, if one can take the arguments. Literals, lambdas and members of enumerations tell by
/// their form which can. Where one can for certain and every other cannot, the compiler need not be asked; in all other cases it is.
/// </remarks>
internal sealed class CallBinder
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(string Type, string Member), IFieldSymbol?> _members = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<WrittenArgument> _written = new();
    private readonly List<int> _places = new();

    public CallBinder(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>Notes that a lambda gives a name a meaning that it does not have everywhere in the member.</summary>
    public void Hide(string name) => _names.Add(name);

    /// <summary>The method that the compiler takes a call for; null where it is none.</summary>
    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call) => _model.GetSymbolInfo(call, _cancellation).Symbol as IMethodSymbol;

    /// <summary>The one of several methods that a call is a call of; null where it is of none.</summary>
    public CallShape? Choose(InvocationExpressionSyntax call, ImmutableArray<CallShape> candidates)
    {
        Look(call.ArgumentList);
        CallShape? chosen = null;
        bool isSure = true;
        foreach (CallShape candidate in candidates)
        {
            Fit fit = Fits(candidate);
            isSure &= fit == Fit.No || (fit == Fit.Yes && chosen is null);
            if (fit == Fit.Yes) { chosen = candidate; }
        }

        if (isSure) { return chosen; }
        IMethodSymbol? method = MethodOf(call);
        foreach (CallShape candidate in candidates)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.Method, method)) { return candidate; }
        }

        return null;
    }

    /// <summary>What the call that a method was chosen for last gives for each parameter; null where that cannot be told here.</summary>
    /// <param name="call">The call.</param>
    /// <param name="shape">Its method.</param>
    /// <param name="action">What it gives for the parameter that takes an action.</param>
    public Argument[]? Read(InvocationExpressionSyntax call, CallShape shape, out ExpressionSyntax? action)
    {
        action = null;
        if (!Place(shape)) { return null; }
        Argument[] arguments = new Argument[shape.Parameters.Length];
        Argument[] items = Array.Empty<Argument>();
        int count = 0;
        for (int i = 0; i < _written.Count; i++)
        {
            ParameterShape parameter = shape.Parameters[_places[i]];
            if (parameter.Sort == ValueSort.Action)
            {
                action = _written[i].Syntax.Expression;
                arguments[_places[i]] = Argument.OfConstant(action, value: null, _model);
                continue;
            }

            if (Value(_written[i], parameter) is not { } value) { return null; }
            if (!parameter.IsMany) { arguments[_places[i]] = value; }
            else
            {
                if (count == 0) { items = new Argument[_written.Count - i]; }
                items[count++] = value;
            }
        }

        if (count < items.Length) { return null; }
        if (shape.TakesMany) { arguments[arguments.Length - 1] = Argument.OfItems(call, items, _model); }
        return arguments;
    }

    /// <summary>Sorts the arguments of a call by their form.</summary>
    private void Look(ArgumentListSyntax list)
    {
        _written.Clear();
        foreach (ArgumentSyntax argument in list.Arguments) { _written.Add(Look(argument)); }
    }

    private WrittenArgument Look(ArgumentSyntax argument)
    {
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None)) { return new WrittenArgument(argument, Written.Unclear, value: null, type: null); }
        switch (argument.Expression)
        {
            case LiteralExpressionSyntax literal:
                return Literal(argument, literal, isNegative: false);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax literal }:
                return Literal(argument, literal, isNegative: true);
            case MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: IdentifierNameSyntax type, Name: IdentifierNameSyntax member }:
                IFieldSymbol? field = MemberOf(argument.Expression, type.Identifier.ValueText, member.Identifier.ValueText);
                return new WrittenArgument(argument, field is null ? Written.Unclear : Written.Choice, field?.ConstantValue, field?.ContainingType);
            case SimpleLambdaExpressionSyntax { ExpressionBody: not null, Modifiers.Count: 0, AttributeLists.Count: 0 }:
                return new WrittenArgument(argument, Written.Action, value: null, type: null);
            default:
                return new WrittenArgument(argument, Written.Unclear, value: null, type: null);
        }
    }

    private static WrittenArgument Literal(ArgumentSyntax argument, LiteralExpressionSyntax literal, bool isNegative) => (literal.Kind(), literal.Token.Value) switch
    {
        (SyntaxKind.StringLiteralExpression, string text) when !isNegative => new WrittenArgument(argument, Written.Text, text, type: null),
        (SyntaxKind.NumericLiteralExpression, int number) => new WrittenArgument(argument, Written.Whole, isNegative ? -number : number, type: null),
        (SyntaxKind.NumericLiteralExpression, decimal number) => new WrittenArgument(argument, Written.Number, isNegative ? -number : number, type: null),
        _ => new WrittenArgument(argument, Written.Unclear, value: null, type: null),
    };

    /// <summary>The member of an enumeration that is written so, which means the same wherever no name of a lambda is in the way.</summary>
    private IFieldSymbol? MemberOf(ExpressionSyntax expression, string type, string member)
    {
        if (_names.Contains(type)) { return null; }
        if (_members.TryGetValue((type, member), out IFieldSymbol? known)) { return known; }
        known = _model.GetSymbolInfo(expression, _cancellation).Symbol is IFieldSymbol { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } field ? field : null;
        _members.Add((type, member), known);
        return known;
    }

    private Fit Fits(CallShape candidate)
    {
        if (!Place(candidate)) { return Fit.No; }
        Fit fit = Fit.Yes;
        for (int i = 0; i < _written.Count; i++)
        {
            Fit one = Fits(_written[i], candidate.Parameters[_places[i]]);
            if (one == Fit.No) { return Fit.No; }
            if (one == Fit.Unsure) { fit = Fit.Unsure; }
        }

        return fit;
    }

    /// <summary>Finds the parameter of each argument; false where a method cannot be called so.</summary>
    private bool Place(CallShape shape)
    {
        ImmutableArray<ParameterShape> parameters = shape.Parameters;
        int given = 0;
        int next = 0;
        _places.Clear();
        foreach (WrittenArgument argument in _written)
        {
            int place = argument.Syntax.NameColon is { } name ? IndexOf(parameters, name.Name.Identifier.ValueText) : Math.Min(next, parameters.Length - 1);
            if (place < 0) { return false; }
            bool isMore = parameters[place].IsMany && _places.Contains(place);
            if (!isMore && ((given & (1 << place)) != 0 || (argument.Syntax.NameColon is null && next >= parameters.Length))) { return false; }
            given |= 1 << place;
            next = place + 1;
            _places.Add(place);
        }

        for (int i = 0; i < parameters.Length; i++)
        {
            if (!parameters[i].IsOptional && (given & (1 << i)) == 0) { return false; }
        }

        return true;
    }

    private static int IndexOf(ImmutableArray<ParameterShape> parameters, string name)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name) { return i; }
        }

        return -1;
    }

    private static Fit Fits(WrittenArgument argument, ParameterShape parameter) => parameter.Sort == ValueSort.Other ? Fit.Unsure : argument.Form switch
    {
        Written.Text => parameter.Sort == ValueSort.Text ? Fit.Yes : Fit.No,
        Written.Number => parameter.Sort == ValueSort.Number ? Fit.Yes : Fit.No,
        Written.Action => parameter.Sort == ValueSort.Action ? Fit.Yes : Fit.No,

        // Zero is a value of every enumeration.
        Written.Whole => parameter.Sort is ValueSort.Number or ValueSort.Whole ? Fit.Yes : parameter.Sort == ValueSort.Choice ? Fit.Unsure : Fit.No,
        Written.Choice => SymbolEqualityComparer.Default.Equals(argument.Type, parameter.Type) ? Fit.Yes : Fit.No,
        _ => Fit.Unsure,
    };

    private Argument? Value(WrittenArgument argument, ParameterShape parameter)
    {
        ExpressionSyntax expression = argument.Syntax.Expression;
        if (argument.Form != Written.Unclear) { return Argument.OfConstant(expression, argument.Value, _model); }

        // An operation stands at what is within these, and a default takes its type from outside.
        if (expression is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CheckedExpressionSyntax || expression.IsKind(SyntaxKind.DefaultLiteralExpression)) { return null; }
        if (expression is BaseObjectCreationExpressionSyntax creation) { return Date(creation) is { } date ? Argument.OfConstant(expression, date, _model) : null; }
        if (parameter.IsMany && _model.GetTypeInfo(expression, _cancellation).ConvertedType is null or IArrayTypeSymbol) { return null; }
        Optional<object?> constant = _model.GetConstantValue(expression, _cancellation);
        return constant.HasValue ? Argument.OfConstant(expression, constant.Value, _model) : null;
    }

    /// <summary>The day that is made of constants.</summary>
    private DateTime? Date(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is not { Initializer: null, ArgumentList.Arguments: { Count: Constants.PartsOfDate } arguments }) { return null; }
        if (_model.GetSymbolInfo(creation, _cancellation).Symbol is not IMethodSymbol { Parameters.Length: Constants.PartsOfDate } constructor || !Constants.IsDate(constructor.ContainingType)) { return null; }
        int[] parts = new int[Constants.PartsOfDate];
        for (int i = 0; i < arguments.Count; i++)
        {
            string name = arguments[i].NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[i].Name;
            if (!Constants.TrySetPart(parts, name, _model.GetConstantValue(arguments[i].Expression, _cancellation).Value)) { return null; }
        }

        return Constants.DateOf(parts);
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>Reads a member that is one chain of calls, as definitions are, from its text. It says the same as <see cref="MemberReader"/>, or nothing.</summary>
/// <remarks>
/// The compiler is asked what the chain begins with, and where a call is not certain by its form (<see cref="CallBinder"/>). As soon as anything is
/// written that this reader does not know for certain, it gives up, and the member is read from the compiler's operations.
/// </remarks>
internal sealed class ChainReader
{
    private readonly FluentSymbols _symbols;
    private readonly LanguageShape _language;
    private readonly CallBinder _binder;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly FoundIndicators _found = new();
    private readonly MemberDefinitions _member;

    private ChainReader(FluentSymbols symbols, LanguageShape language, SemanticModel model, CancellationToken cancellation)
    {
        _symbols = symbols;
        _language = language;
        _binder = new CallBinder(model, cancellation);
        _model = model;
        _cancellation = cancellation;
        _member = new MemberDefinitions { Indicators = _found.All };
    }

    /// <summary>Reads a member.</summary>
    /// <param name="symbols">The fluent language.</param>
    /// <param name="language">Its methods.</param>
    /// <param name="code">The code of the member.</param>
    /// <param name="owner">The member; null for initialisers and the like.</param>
    /// <param name="model">What the compiler knows of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What it defines; null where it is not one chain, or one that cannot be read so.</returns>
    public static MemberDefinitions? Read(
        FluentSymbols symbols, LanguageShape language, SyntaxNode code, ISymbol? owner, SemanticModel model, CancellationToken cancellation)
    {
        if (ChainMember.Of(code, owner, model, cancellation) is not { } member) { return null; }
        ChainReader reader = new(symbols, language, model, cancellation);
        return reader.Read(member) ? reader._member : null;
    }

    private bool Read(ChainMember member)
    {
        List<InvocationExpressionSyntax> calls = CallsOf(member.Chain, out ExpressionSyntax root);
        bool isParameter = false;
        foreach (IParameterSymbol parameter in member.Parameters)
        {
            if (_symbols.KindOf(parameter.Type) is not { } kind) { continue; }
            ChainScope scope = new(kind);
            if (root is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name)
            {
                isParameter = true;
                if (!Follow(calls, calls.Count - 1, parameter.Type, scope, member.IsStatement)) { return false; }
                End(scope, member, mayReturn: true);
            }

            BuilderScope read = scope.ToScope();
            _member.Fragments[parameter] = read;
            if (_symbols.IsWholeIndicator(parameter.Type)) { _member.Sheets.Add(read); }
        }

        return isParameter || ReadProgram(member, calls, root);
    }

    private bool ReadProgram(ChainMember member, List<InvocationExpressionSyntax> calls, ExpressionSyntax root)
    {
        // Where the language is used without its class's name, the chain begins with the call itself.
        if (root is InvocationExpressionSyntax whole) { calls.Add(whole); }
        InvocationExpressionSyntax first = calls[calls.Count - 1];
        if (!FluentSymbols.MayBeEntry(NameOf(first)) || _binder.MethodOf(first) is not { } method || !_symbols.IsEntry(method)) { return false; }
        CallShape shape = _language.Entry(method);
        if (_binder.Choose(first, ImmutableArray.Create(shape)) is null || _binder.Read(first, shape, out _) is not { } arguments) { return false; }
        ChainScope scope = new(BuilderKind.Program);
        if (!Follow(calls, calls.Count - 2, method.ReturnType, scope, member.IsStatement)) { return false; }
        End(scope, member, mayReturn: false);
        _member.Programs.Add((new CallStep(first.SpanStart, new SyntaxCall(first, shape, arguments), content: null), scope.ToScope()));
        return true;
    }

    /// <summary>Notes what becomes of the builder behind the last call.</summary>
    private void End(ChainScope scope, ChainMember member, bool mayReturn)
    {
        if (scope.Stage is null || member.IsStatement) { return; }
        ITypeSymbol? type = _symbols.KindOf(member.Type) is null ? scope.Stage : member.Type;
        if (_symbols.IsFinal(type)) { return; }
        if (mayReturn && member.IsReturned) { scope.ReturnsBuilder = true; }
        else { scope.OpenAt = LastName(member.Chain); }
    }

    /// <summary>The calls of a chain from the last to the first, and what the first is made on.</summary>
    private static List<InvocationExpressionSyntax> CallsOf(ExpressionSyntax chain, out ExpressionSyntax root)
    {
        List<InvocationExpressionSyntax> calls = new();
        root = chain;
        while (root is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Name: IdentifierNameSyntax } access,
            } call)
        {
            calls.Add(call);
            root = access.Expression;
        }

        return calls;
    }

    /// <summary>Follows a builder through the calls of a chain; false where one cannot be read.</summary>
    private bool Follow(List<InvocationExpressionSyntax> calls, int first, ITypeSymbol builder, ChainScope scope, bool isStatement)
    {
        scope.Stage = builder;
        for (int i = first; i >= 0; i--)
        {
            if (scope.Stage is null) { return false; }
            ImmutableArray<CallShape> candidates = _language.Calls(scope.Stage, NameOf(calls[i]));
            bool isRead = candidates.IsEmpty ? Forward(calls[i], scope, isLast: i == 0 && isStatement) : Add(calls[i], candidates, scope);
            if (!isRead) { return false; }
        }

        return true;
    }

    private bool Add(InvocationExpressionSyntax call, ImmutableArray<CallShape> candidates, ChainScope scope)
    {
        if (_binder.Choose(call, candidates) is not { } shape || _binder.Read(call, shape, out ExpressionSyntax? action) is not { } arguments) { return false; }
        BuilderScope? content = null;
        foreach (ParameterShape parameter in shape.Parameters)
        {
            if (parameter.Configured is { } kind && (content = Action(action, kind, parameter)) is null) { return false; }
        }

        SyntaxCall read = new(call, shape, arguments);
        CallStep step = new(call.ArgumentList.SpanStart, read, content);
        scope.Steps.Add(step);
        if (content?.Kind == BuilderKind.Indicator) { _found.Add(step, content); }
        if (shape.IsMarked) { _member.Marked.Add(read); }
        scope.Stage = _symbols.KindOf(shape.Method.ReturnType) is null ? null : shape.Method.ReturnType;
        return true;
    }

    /// <summary>An extension that goes on with the builder, and takes nothing else.</summary>
    private bool Forward(InvocationExpressionSyntax call, ChainScope scope, bool isLast)
    {
        if (call.ArgumentList.Arguments.Count > 0 || _binder.MethodOf(call) is not { ReducedFrom: { Parameters: { Length: 1 } parameters } extension } method) { return false; }
        if (_symbols.KindOf(parameters[0].Type) is null || parameters[0].RefKind != RefKind.None || !ScopeReader.IsFixed(extension)) { return false; }
        bool goesOn = _symbols.KindOf(method.ReturnType) is not null && !isLast;
        scope.Steps.Add(new ForwardStep(call.ArgumentList.SpanStart, LastName(call), ScopeReader.Definition(extension, parameters[0]), goesOn));
        scope.Stage = goesOn ? method.ReturnType : null;
        return true;
    }

    /// <summary>What the action of a call does: a lambda of one chain is read, a method is left to be found.</summary>
    private BuilderScope? Action(ExpressionSyntax? action, BuilderKind kind, ParameterShape parameter) => action switch
    {
        SimpleLambdaExpressionSyntax { ExpressionBody: InvocationExpressionSyntax body } lambda => Lambda(lambda.Parameter.Identifier.ValueText, body, kind, parameter),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => Method(action, kind),
        _ => null,
    };

    private BuilderScope? Lambda(string name, InvocationExpressionSyntax body, BuilderKind kind, ParameterShape parameter)
    {
        _binder.Hide(name);
        _cancellation.ThrowIfCancellationRequested();
        List<InvocationExpressionSyntax> calls = CallsOf(body, out ExpressionSyntax root);
        ChainScope scope = new(kind);
        return root is IdentifierNameSyntax builder && builder.Identifier.ValueText == name && parameter.Stage is { } stage && Follow(calls, calls.Count - 1, stage, scope, isStatement: true)
            ? scope.ToScope()
            : null;
    }

    private BuilderScope? Method(ExpressionSyntax action, BuilderKind kind) =>
        _model.GetSymbolInfo(action, _cancellation).Symbol is IMethodSymbol { Parameters.Length: 1, ReducedFrom: null } method && ScopeReader.IsFixed(method)
            ? BuilderScope.Forwarded(kind, new ForwardStep(action.SpanStart, action.GetLocation(), ScopeReader.Definition(method, method.Parameters[0]), needsReturn: false))
            : null;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static Location LastName(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } ? member.Name.GetLocation() : value.GetLocation();
}

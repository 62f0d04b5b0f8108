using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>A member whose code is one chain of calls.</summary>
internal sealed class ChainMember
{
    private ChainMember(InvocationExpressionSyntax chain, ImmutableArray<IParameterSymbol> parameters, ITypeSymbol? type, bool isReturned)
    {
        Chain = chain;
        Parameters = parameters;
        Type = type;
        IsReturned = isReturned;
    }

    /// <summary>The last call of the chain.</summary>
    public InvocationExpressionSyntax Chain { get; }

    /// <summary>The parameters of the member.</summary>
    public ImmutableArray<IParameterSymbol> Parameters { get; }

    /// <summary>What the chain's value is taken for; null where it is dropped.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>Whether the value is dropped.</summary>
    public bool IsStatement => Type is null;

    /// <summary>Whether the value is given back to a caller.</summary>
    public bool IsReturned { get; }

    /// <summary>The member with this code; null where its code is anything else.</summary>
    public static ChainMember? Of(SyntaxNode code, ISymbol? owner, SemanticModel model, CancellationToken cancellation)
    {
        if (ExpressionOf(code) is not InvocationExpressionSyntax { ContainsDiagnostics: false } chain) { return null; }
        if (code is EqualsValueClauseSyntax)
        {
            ITypeSymbol? type = TypeOfInitialized(code.Parent, model, cancellation);
            return type is null ? null : new ChainMember(chain, ImmutableArray<IParameterSymbol>.Empty, type, isReturned: false);
        }

        return owner is IMethodSymbol { IsAsync: false, RefKind: RefKind.None, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet } method
            ? new ChainMember(chain, method.Parameters, method.ReturnsVoid ? null : method.ReturnType, isReturned: true)
            : null;
    }

    private static ExpressionSyntax? ExpressionOf(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax { Body: null, ExpressionBody: { } arrow } => arrow.Expression,
        MethodDeclarationSyntax { ExpressionBody: null, Body: { } block } => ExpressionOf(block),
        AccessorDeclarationSyntax { Body: null, ExpressionBody: { } arrow } => arrow.Expression,
        AccessorDeclarationSyntax { ExpressionBody: null, Body: { } block } => ExpressionOf(block),
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        EqualsValueClauseSyntax initializer => initializer.Value,
        _ => null,
    };

    private static ExpressionSyntax? ExpressionOf(BlockSyntax block) => block.Statements.Count != 1 ? null : block.Statements[0] switch
    {
        ExpressionStatementSyntax statement => statement.Expression,
        ReturnStatementSyntax statement => statement.Expression,
        _ => null,
    };

    private static ITypeSymbol? TypeOfInitialized(SyntaxNode? declaration, SemanticModel model, CancellationToken cancellation) => declaration switch
    {
        PropertyDeclarationSyntax property => model.GetDeclaredSymbol(property, cancellation)?.Type,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => (model.GetDeclaredSymbol(field, cancellation) as IFieldSymbol)?.Type,
        _ => null,
    };
}

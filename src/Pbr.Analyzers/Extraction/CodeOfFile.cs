using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>The code of one file, member by member: bodies, initialisers, default values and attributes.</summary>
/// <remarks>
/// The compiler would give these to an action for blocks of operations, but lists every node and every operation of each member before: for
/// definitions, which are long, that costs more than to read them. What it has bound already is not bound again.
/// </remarks>
internal static class CodeOfFile
{
    private const string GeneratedCode = "GeneratedCode";
    private const string GeneratedCodeNamespace = "System.CodeDom.Compiler";

    /// <summary>Every member that holds code, with the code; nothing of what a tool has marked as its own.</summary>
    public static IEnumerable<(ISymbol? Owner, SyntaxNode Code)> Of(SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellation);
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax))
        {
            yield return (model.GetDeclaredSymbol(unit, cancellation), unit);
        }

        Stack<SyntaxNode> ahead = new();
        ahead.Push(root);
        while (ahead.Count > 0)
        {
            SyntaxNode node = ahead.Pop();
            cancellation.ThrowIfCancellationRequested();
            if (Read(node, model, cancellation) is { } member) { yield return member; }
            if (IsCode(node)) { continue; }
            if (node is MemberDeclarationSyntax declaration && IsGenerated(declaration, model, cancellation)) { continue; }
            foreach (SyntaxNode child in node.ChildNodes().Reverse())
            {
                if (MayHoldCode(child)) { ahead.Push(child); }
            }
        }
    }

    /// <summary>The code that a node is, or that a declaration holds in one piece.</summary>
    private static (ISymbol? Owner, SyntaxNode Code)? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        ISymbol? owner;
        switch (node)
        {
            case BaseMethodDeclarationSyntax method when !IsGenerated(method, model, cancellation):
                owner = model.GetDeclaredSymbol(method, cancellation);
                break;
            case AccessorDeclarationSyntax accessor:
                owner = model.GetDeclaredSymbol(accessor, cancellation);
                break;
            case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                owner = (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod;
                break;
            case EqualsValueClauseSyntax { Value: not LiteralExpressionSyntax }:
            case AttributeSyntax { ArgumentList.Arguments.Count: > 0 }:
            case PrimaryConstructorBaseTypeSyntax:
                owner = null;
                break;
            default:
                return null;
        }

        return (owner, node);
    }

    /// <summary>Whether a node is code whose parts are members no more. Attributes and default values stand beside it.</summary>
    private static bool IsCode(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeSyntax
        or PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax or GlobalStatementSyntax;

    private static bool MayHoldCode(SyntaxNode node) =>
        node is MemberDeclarationSyntax or AttributeListSyntax or AttributeSyntax or BaseParameterListSyntax or ParameterSyntax or VariableDeclarationSyntax
            or VariableDeclaratorSyntax or EqualsValueClauseSyntax or AccessorListSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax
            or BaseListSyntax or PrimaryConstructorBaseTypeSyntax or TypeParameterListSyntax or TypeParameterSyntax;

    /// <summary>Whether a tool says that it wrote a declaration; nothing is said of it.</summary>
    private static bool IsGenerated(MemberDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        foreach (AttributeListSyntax list in declaration.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                string name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText
                    : attribute.Name is AliasQualifiedNameSyntax aliased ? aliased.Name.Identifier.ValueText
                    : attribute.Name is SimpleNameSyntax simple ? simple.Identifier.ValueText
                    : "";
                if (!name.StartsWith(GeneratedCode, StringComparison.Ordinal)) { continue; }
                INamespaceSymbol? space = model.GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType?.ContainingNamespace;
                if (space?.ToDisplayString() == GeneratedCodeNamespace) { return true; }
            }
        }

        return false;
    }
}

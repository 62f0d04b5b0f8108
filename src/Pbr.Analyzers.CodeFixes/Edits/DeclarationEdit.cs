using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Adds calls to a sheet, each as a line of its own where the chain is written so.</summary>
internal static class DeclarationEdit
{
    private const string FormulaCall = "Formula";

    /// <summary>Declares a variable behind the last declaration that follows the formula, or behind the formula itself.</summary>
    /// <param name="root">The file.</param>
    /// <param name="formula">The formula's argument.</param>
    /// <param name="symbol">The variable.</param>
    public static TextChange? Declare(SyntaxNode root, TextSpan formula, string symbol)
    {
        if (Chain.CallAround(root, formula) is not { } call || Chain.NameOf(call) != FormulaCall) { return null; }
        InvocationExpressionSyntax last = call;
        for (InvocationExpressionSyntax? one = Chain.NextInChain(call); one is not null; one = Chain.NextInChain(one))
        {
            if (Chain.IsDeclaration(one)) { last = one; }
        }

        // The planner has to say what it means: the words stand where they must be replaced.
        return Chain.InsertBehind(last, $".Variable({LiteralEdit.Quote(symbol)}, {LiteralEdit.Quote("Describa aquí " + symbol + ".")})");
    }

    /// <summary>Adds a call of one argument behind the call around a place.</summary>
    public static TextChange? AddCall(SyntaxNode root, TextSpan place, string name, string argument) =>
        Chain.CallAround(root, place) is { } call ? Chain.InsertBehind(call, $".{name}({argument})") : null;
}

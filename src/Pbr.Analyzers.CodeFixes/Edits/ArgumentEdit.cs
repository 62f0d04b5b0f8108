using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Gives a call an argument that it lacks.</summary>
internal static class ArgumentEdit
{
    /// <summary>
    /// Adds an argument by name; where the method called has no such parameter and its like has one in front, the argument goes there without its name.
    /// </summary>
    /// <returns>Null where the call cannot take it.</returns>
    public static async Task<TextChange?> AddAsync(
        Document document, SyntaxNode root, TextSpan place, string parameter, string value, CancellationToken cancellation)
    {
        if (Chain.CallAround(root, place) is not { } call) { return null; }
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model?.GetOperation(call, cancellation) is not IInvocationOperation { TargetMethod: { } method } operation) { return null; }
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (method.Parameters.FirstOrDefault(one => one.Name == parameter) is { } own)
        {
            IArgumentOperation? given = operation.Arguments.FirstOrDefault(one => one.Parameter?.Ordinal == own.Ordinal && one.ArgumentKind != ArgumentKind.DefaultValue);
            if (given is not null) { return new TextChange(given.Value.Syntax.Span, value); }
            int end = arguments.Count == 0 ? call.ArgumentList.OpenParenToken.Span.End : arguments[arguments.Count - 1].Span.End;
            return new TextChange(new TextSpan(end, 0), (arguments.Count == 0 ? "" : ", ") + parameter + ": " + value);
        }

        bool isFirstElsewhere = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other => other.Parameters.Length > 0 && other.Parameters[0].Name == parameter);
        return isFirstElsewhere && arguments.Count > 0 ? new TextChange(new TextSpan(arguments[0].SpanStart, 0), value + ", ") : null;
    }
}

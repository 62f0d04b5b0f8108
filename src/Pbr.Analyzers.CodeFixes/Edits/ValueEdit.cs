using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.CodeFixes.Edits;

/// <summary>Writes another value over a whole argument.</summary>
internal static class ValueEdit
{
    private const string Vocabulary = "Pbr.Kernel";

    /// <summary>Writes a number, with the suffix of a decimal where it needs one or the number before it had one.</summary>
    public static TextChange? SetNumber(SyntaxNode root, TextSpan place, string number)
    {
        if (ExpressionAt(root, place) is not { } old || !decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out _)) { return null; }
        string before = old.ToString();
        bool hasSuffix = before.Length > 0 && before[before.Length - 1] is 'm' or 'M';
        return new TextChange(place, hasSuffix ? number + before[before.Length - 1] : number.IndexOf('.') < 0 ? number : number + "m");
    }

    /// <summary>Writes a member of an enumeration.</summary>
    public static TextChange? SetChoice(SyntaxNode root, TextSpan place, string choice) =>
        ExpressionAt(root, place) is null ? null : new TextChange(place, choice);

    /// <summary>A member with its type, as it can be written at a place: with the namespace where the type's bare name means nothing or something else.</summary>
    public static async Task<string> QualifyAsync(Document document, int position, string choice, CancellationToken cancellation)
    {
        string type = choice.Split('.')[0];
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        ISymbol? found = model?.LookupSymbols(position, name: type).FirstOrDefault();
        INamedTypeSymbol? meant = (found as IPropertySymbol)?.Type as INamedTypeSymbol ?? (found as IFieldSymbol)?.Type as INamedTypeSymbol ?? found as INamedTypeSymbol;
        bool isOurs = meant is not null && meant.Name == type && meant.ContainingNamespace.ToDisplayString() == Vocabulary;
        return isOurs ? choice : "global::" + Vocabulary + "." + choice;
    }

    private static ExpressionSyntax? ExpressionAt(SyntaxNode root, TextSpan place) =>
        root.FindNode(place, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == place ? expression : null;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Mends the one round bracket that a formula lacks or has too many, where it does not matter which one it is.</summary>
/// <remarks>
/// <c>((A / B) x 100</c> can be closed in several places, opened once less, and is the same quotient each time; <c>(A + B / C</c> is not, and is left to
/// its author. Every place is tried, and the repair is offered only where all that can be read then have one value.
/// </remarks>
internal static class BracketRepair
{
    /// <summary>More places than any published formula of symbols has; it bounds the work on phrases and on hostile text.</summary>
    private const int MostPlaces = 16;

    private static readonly Bilingual Close = new("Cerrar el paréntesis", "Close the bracket");
    private static readonly Bilingual RemoveOne = new("Quitar el paréntesis que sobra", "Remove the bracket that is too many");

    /// <summary>The repair of a formula; null where there is no certain one.</summary>
    /// <param name="formula">A formula that cannot be read.</param>
    /// <param name="written">Where it stands.</param>
    public static Repair? Of(Formula formula, Given<string> written)
    {
        string text = formula.Text;
        int missing = text.Count(c => c == '(') - text.Count(c => c == ')');
        if (formula.Problems.Length != 1 || Math.Abs(missing) != 1) { return null; }
        List<int> places = missing > 0 ? Ends(text) : Starts(text);
        if (places.Count > MostPlaces) { return null; }
        char added = missing > 0 ? ')' : '(';
        char removed = missing > 0 ? '(' : ')';
        int? addedAt = null;
        int? removedAt = null;
        string? value = null;
        foreach (int place in places)
        {
            if (!Agrees(text.Insert(place, added.ToString()), ref value, out bool isRead)) { return null; }
            if (isRead) { addedAt = place; }
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != removed) { continue; }
            if (!Agrees(text.Remove(i, 1), ref value, out bool isRead)) { return null; }
            if (isRead) { removedAt ??= i; }
        }

        // What is written last is closed at the end; what is closed once too often is opened no more.
        return missing > 0 && addedAt is { } end ? new Repair(Close, RepairEdit.Replace(written.Place(new TextRange(end - 1, 1)), text[end - 1] + ")"))
            : missing < 0 && removedAt is { } extra ? new Repair(RemoveOne, RepairEdit.Replace(written.Place(new TextRange(extra, 1)), ""))
            : null;
    }

    private static bool Agrees(string text, ref string? value, out bool isRead)
    {
        Formula read = Formula.Parse(text);
        isRead = read.Expression is not null;
        if (!isRead) { return true; }
        string own = read.Result?.Name + "=" + ValueOf(read.Expression!, read.Text);
        value ??= own;
        return own == value;
    }

    /// <summary>Where an operand ends: a closing bracket may stand there.</summary>
    private static List<int> Ends(string text)
    {
        List<int> ends = new();
        for (int i = text.IndexOf('(') + 2; i <= text.Length; i++)
        {
            bool isEnd = IsOperand(text[i - 1]) || text[i - 1] is ')' or ']' or '}';
            if (isEnd && (i == text.Length || !IsOperand(text[i]))) { ends.Add(i); }
        }

        return ends;
    }

    /// <summary>Where an operand begins: an opening bracket may stand there.</summary>
    private static List<int> Starts(string text)
    {
        List<int> starts = new();
        for (int i = Math.Max(text.IndexOf('='), 0); i < text.LastIndexOf(')'); i++)
        {
            bool isStart = IsOperand(text[i]) || text[i] is '(' or '[' or '{';
            if (isStart && (i == 0 || !IsOperand(text[i - 1]))) { starts.Add(i); }
        }

        return starts;
    }

    private static bool IsOperand(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or ',' or '%';

    /// <summary>A text that two trees share when they compute one value by the same sums, products and quotients, however these are grouped.</summary>
    private static string ValueOf(FormulaNode node, string text)
    {
        switch (node)
        {
            case GroupNode group:
                return ValueOf(group.Inner, text);
            case ProductNode:
                List<string> factors = new();
                AddFactors(node, isDivisor: false, factors, text);
                factors.Sort(StringComparer.Ordinal);
                return "(" + string.Join(" ", factors) + ")";
            case SumNode or NegationNode:
                List<string> terms = new();
                AddTerms(node, isSubtracted: false, terms, text);
                terms.Sort(StringComparer.Ordinal);
                return "[" + string.Join(" ", terms) + "]";
            default:
                return node.Range.Of(text);
        }
    }

    private static void AddFactors(FormulaNode node, bool isDivisor, List<string> factors, string text)
    {
        switch (node)
        {
            case GroupNode group:
                AddFactors(group.Inner, isDivisor, factors, text);
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { AddFactors(factor.Node, isDivisor ^ factor.IsDivisor, factors, text); }
                break;
            default:
                factors.Add((isDivisor ? "/" : "*") + ValueOf(node, text));
                break;
        }
    }

    private static void AddTerms(FormulaNode node, bool isSubtracted, List<string> terms, string text)
    {
        switch (node)
        {
            case GroupNode group:
                AddTerms(group.Inner, isSubtracted, terms, text);
                break;
            case NegationNode negation:
                AddTerms(negation.Operand, !isSubtracted, terms, text);
                break;
            case SumNode sum:
                foreach (SumTerm term in sum.Terms) { AddTerms(term.Node, isSubtracted ^ term.IsSubtracted, terms, text); }
                break;
            default:
                terms.Add((isSubtracted ? "-" : "+") + ValueOf(node, text));
                break;
        }
    }
}

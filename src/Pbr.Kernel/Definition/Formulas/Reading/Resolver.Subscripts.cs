using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

internal static partial class Resolver
{
    /// <summary>
    /// Makes one name of <c>Vt-1</c> where <c>Vt</c> stands in the formula by itself, as in <c>[(Vt / Vt-1) - 1] * 100</c>: one is the other a period
    /// earlier, and as a difference the two would cancel out. So too of <c>TAPCi-n</c> where the left-hand name has the same subscript.
    /// </summary>
    private static void MergeSubscripts(List<Token> tokens)
    {
        // Few formulas have one; the others cost no memory.
        int first = 0;
        while (first < tokens.Count && !IsSubscripted(tokens, first)) { first++; }
        if (first == tokens.Count) { return; }
        List<int> places = new();
        HashSet<string> bare = new(System.StringComparer.Ordinal);
        int equal = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Equal && equal < 0) { equal = i; }
            if (IsSubscripted(tokens, i)) { places.Add(i); }
            else if (tokens[i].Kind == TokenKind.Word) { bare.Add(tokens[i].Text); }
        }

        HashSet<string> ofResult = new(System.StringComparer.Ordinal);
        foreach (int place in places)
        {
            if (place < equal) { ofResult.Add(SubscriptAt(tokens, place)); }
        }

        for (int i = places.Count - 1; i >= 0; i--)
        {
            int place = places[i];
            if (!bare.Contains(tokens[place].Text) && !ofResult.Contains(SubscriptAt(tokens, place))) { continue; }
            Token stem = tokens[place];
            Token offset = tokens[place + 2];
            tokens[place] = new Token(TokenKind.Word, stem.Start, offset.End, stem.Text + "-" + offset.Text, stem.HasSpaceBefore);
            tokens.RemoveRange(place + 1, 2);
        }
    }

    /// <summary>Whether a symbol with a lower-case index is followed by a dash and one figure or letter, all stuck together, and by no other word.</summary>
    private static bool IsSubscripted(List<Token> tokens, int index)
    {
        return KindAt(tokens, index + 1) == TokenKind.Minus && IsDashable(tokens[index]) && IsIndexed(tokens[index])
            && !tokens[index + 1].HasSpaceBefore && index + 2 < tokens.Count && !tokens[index + 2].HasSpaceBefore
            && IsDashable(tokens[index + 2]) && IsOffset(tokens[index + 2])
            && !IsPhrasePart(tokens, index - 1) && !IsPhrasePart(tokens, index + 3);
    }

    private static string SubscriptAt(List<Token> tokens, int index)
    {
        string name = tokens[index].Text;
        return name[name.Length - 1] + "-" + tokens[index + 2].Text;
    }
}

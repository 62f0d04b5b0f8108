using System.Collections.Generic;

namespace Pbr.Kernel.Formulas;

/// <summary>Which bracket closes which, and what does not fit.</summary>
internal sealed class Brackets
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    /// <summary>The depth of nesting that is read. Published formulas stay under 6.</summary>
    public const int DeepestNesting = 64;

    private readonly int[] _partners;
    private readonly int[] _depths;

    private Brackets(int count)
    {
        _partners = new int[count];
        _depths = new int[count];
    }

    public List<FormulaProblem> Problems { get; } = new();

    /// <summary>The bracket that closes or opens the one at an index; -1 where there is none.</summary>
    public int PartnerOf(int index) => _partners[index];

    /// <summary>How many closed brackets surround a token.</summary>
    public int DepthOf(int index) => _depths[index];

    public static Brackets Of(List<Token> tokens)
    {
        Brackets brackets = new(tokens.Count);
        brackets.Match(tokens);
        return brackets;
    }

    private void Match(List<Token> tokens)
    {
        List<int> open = new();
        int[] counts = new int[Opening.Length];
        List<(int Close, int Top)> strays = new();
        List<int> unclosed = new();
        int tooDeep = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            _partners[i] = -1;
            if (tokens[i].Kind == TokenKind.Open)
            {
                open.Add(i);
                counts[Opening.IndexOf(tokens[i].Text, System.StringComparison.Ordinal)]++;
                if (open.Count > DeepestNesting && tooDeep < 0) { tooDeep = i; }
            }
            else if (tokens[i].Kind == TokenKind.Close)
            {
                int kind = Closing.IndexOf(tokens[i].Text, System.StringComparison.Ordinal);
                if (counts[kind] == 0)
                {
                    strays.Add((i, open.Count == 0 ? -1 : open[open.Count - 1]));
                    continue;
                }

                while (true)
                {
                    int top = open[open.Count - 1];
                    open.RemoveAt(open.Count - 1);
                    int topKind = Opening.IndexOf(tokens[top].Text, System.StringComparison.Ordinal);
                    counts[topKind]--;
                    if (topKind == kind)
                    {
                        _partners[top] = i;
                        _partners[i] = top;
                        break;
                    }

                    unclosed.Add(top);
                }
            }
        }

        unclosed.AddRange(open);
        MeasureDepths(tokens);
        if (tooDeep >= 0) { Problems.Add(FormulaProblems.TooDeep(tokens[tooDeep])); }
        else { Report(tokens, strays, unclosed); }
    }

    private void MeasureDepths(List<Token> tokens)
    {
        int depth = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (_partners[i] >= 0 && _partners[i] < i) { depth--; }
            _depths[i] = depth;
            if (_partners[i] > i) { depth++; }
        }
    }

    private void Report(List<Token> tokens, List<(int Close, int Top)> strays, List<int> unclosed)
    {
        HashSet<int> paired = new();
        HashSet<int> lonely = new(unclosed);
        foreach ((int close, int top) in strays)
        {
            // A bracket of one kind closed by one of another is one mistake, not two.
            if (top >= 0 && lonely.Contains(top) && paired.Add(top)) { Problems.Add(FormulaProblems.MismatchedBrackets(tokens[top], tokens[close])); }
            else { Problems.Add(FormulaProblems.UnopenedBracket(tokens[close])); }
        }

        foreach (int index in unclosed)
        {
            if (!paired.Contains(index)) { Problems.Add(FormulaProblems.UnclosedBracket(tokens[index])); }
        }

        Problems.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
    }
}

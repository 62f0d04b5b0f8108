using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

internal sealed partial class ExpressionParser
{
    /// <summary>Makes one term of each series: <c>a + X1 + X2 + … + Xn</c> is a and one series.</summary>
    private List<Term> GatherSeries(List<Term> terms)
    {
        List<Term> gathered = new();
        foreach (Term term in terms)
        {
            gathered.Add(term);
            if (term.Dots >= 0 && !TryGather(gathered))
            {
                Fail(FormulaProblems.Dots(_tokens[term.Dots]));
                return gathered;
            }
        }

        return gathered;
    }

    /// <summary>Replaces the terms that lead to the last one, which stands after the dots, by their series.</summary>
    private bool TryGather(List<Term> terms)
    {
        int count = terms.Count;
        Term last = terms[count - 1];
        if (count < 2 || last.IsSubtracted || !TrySplit(terms[count - 2], null, out SeriesTerm? before)) { return false; }
        List<SeriesTerm> members = new() { before! };
        int first = count - 2;
        bool isCounted = int.TryParse(before!.Index, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
        while (isCounted && first > 0 && index > 1 && TrySplit(terms[first - 1], null, out SeriesTerm? earlier)
            && int.TryParse(earlier!.Index, NumberStyles.None, CultureInfo.InvariantCulture, out int lower) && lower == index - 1)
        {
            members.Add(earlier);
            index = lower;
            first--;
        }

        members.Reverse();
        if (terms[first].IsSubtracted || !TrySplit(last, members[0].Stem, out SeriesTerm? end)) { return false; }
        members.Add(end!);
        for (int i = first; i < count; i++)
        {
            if (terms[i].IsSubtracted) { return false; }
            _spaced.Remove((NameNode)terms[i].Node);
        }

        SeriesNode series = new(members[0].Stem, end!.Index, ImmutableArray.CreateRange(members), Cover(terms[first].Node, last.Node));
        int start = terms[first].First;
        terms.RemoveRange(first, count - first);
        terms.Add(new Term(false, series, start, last.End, -1));
        return true;
    }

    /// <summary>Splits a term into name and index; the last term of a series is split after the stem of the first.</summary>
    private bool TrySplit(Term term, string? stem, out SeriesTerm? split)
    {
        split = null;
        if (term.Node is not NameNode) { return false; }
        int end = term.End;
        while (end > term.First && _tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number)) { end--; }
        if (end <= term.First) { return false; }
        if (end - term.First == 1) { return TrySplitWord(_tokens[term.First], stem, out split); }

        Token index = _tokens[end - 1];
        string name = ((NameNode)term.Node).Name;
        if (!IsIndexToken(index) || !index.HasSpaceBefore || name.Length <= index.Text.Length + 1) { return false; }
        TextRange stemRange = Span(_tokens[term.First], _tokens[end - 2]);
        split = new SeriesTerm(name.Substring(0, name.Length - index.Text.Length - 1), index.Text, stemRange, index.Range);
        return true;
    }

    private static bool TrySplitWord(Token word, string? stem, out SeriesTerm? split)
    {
        split = null;
        string name = word.Text;
        int cut;
        if (stem is not null && name.Length > stem.Length && name.StartsWith(stem, System.StringComparison.Ordinal)) { cut = stem.Length; }
        else
        {
            cut = name.Length;
            while (cut > 0 && Letters.IsDigit(name[cut - 1])) { cut--; }
            if (cut == name.Length) { cut = LetterIndex(name, stem is not null); }
        }

        int index = cut;
        if (index < name.Length && name[index] == '_') { index++; }
        int stemEnd = cut;
        while (stemEnd > 0 && name[stemEnd - 1] == '_') { stemEnd--; }
        if (stemEnd <= 0 || index >= name.Length || !Letters.IsLetterOrDigit(name[stemEnd - 1])) { return false; }
        split = new SeriesTerm(name.Substring(0, stemEnd), name.Substring(index), word.RangeOf(0, stemEnd), word.RangeOf(index, name.Length));
        return true;
    }

    /// <summary>Where a letter at the end of a name is its index: VE_n, VEn, and VEN for the last term of a series.</summary>
    private static int LetterIndex(string name, bool isLast)
    {
        int last = name.Length - 1;
        if (last < 1) { return name.Length; }
        int lowered = name.LastIndexOf('_');
        if (lowered > 0 && name.Length - lowered <= 4) { return lowered; }
        if (char.IsLower(name[last]) && !char.IsLower(name[last - 1])) { return last; }
        return isLast && name[last] is 'N' or 'n' ? last : name.Length;
    }
}

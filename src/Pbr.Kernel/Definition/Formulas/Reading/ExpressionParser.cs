using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>
/// Makes a tree of tokens. Sums and products are loops and only brackets recurse, so the depth of the stack is that of the brackets, which
/// are limited. Every token is looked at a bounded number of times.
/// </summary>
internal sealed partial class ExpressionParser
{
    private readonly List<Token> _tokens;
    private readonly Brackets _brackets;
    private readonly string _text;
    private readonly bool _isAmongSymbols;
    private readonly int[] _operators; // how many stand before each token
    private int _index;
    private bool _hasFailed;

    public ExpressionParser(List<Token> tokens, Brackets brackets, string text, bool isAmongSymbols)
    {
        _tokens = tokens;
        _brackets = brackets;
        _text = text;
        _isAmongSymbols = isAmongSymbols;
        _operators = new int[tokens.Count + 1];
        for (int i = 0; i < tokens.Count; i++) { _operators[i + 1] = _operators[i] + (IsPlain(tokens[i].Kind) ? 0 : 1); }
    }

    public List<FormulaProblem> Problems { get; } = new();

    public List<SkippedText> Skipped { get; } = new();

    /// <summary>Reads as much of an expression as there is.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token to stop before.</param>
    /// <param name="stop">The first token not read.</param>
    /// <returns>The tree, or null where a problem was found.</returns>
    public FormulaNode? Parse(int start, int end, out int stop)
    {
        _index = start;
        _hasFailed = false;
        FormulaNode? node = ParseSum(end, 0);
        stop = _index;
        if (_spaced.Count > 0 && !_hasFailed) { FailSpaced(); }
        return _hasFailed ? null : node;
    }

    /// <summary>Reports what stands where an operator was expected.</summary>
    public void FailAt(int index)
    {
        Token token = _tokens[index];
        Token? before = index > 0 ? _tokens[index - 1] : null;
        Fail(token.Kind switch
        {
            TokenKind.Power => FormulaProblems.Power(token),
            TokenKind.Bar => FormulaProblems.Bar(token),
            TokenKind.Dots => FormulaProblems.Dots(token),
            TokenKind.SumSign => FormulaProblems.Summation(token.Range, token.Text),
            TokenKind.Equal => FormulaProblems.TwoEquals(token),
            TokenKind.Percent => FormulaProblems.Percent(Span(before ?? token, token), Between(before ?? token, token)),
            TokenKind.Open when before is { Kind: TokenKind.Word } => BeforeGroup(before, token),
            TokenKind.Word when before is { Kind: TokenKind.Number } && Vocabulary.IsNumberWord(token) => NumberWord(before, token),
            TokenKind.Open or TokenKind.Word or TokenKind.Number or TokenKind.Fraction when before is not null => NoOperator(before, token),
            _ => FormulaProblems.UnknownSign(token),
        });
    }

    private static bool IsPlain(TokenKind kind) => kind is TokenKind.Word or TokenKind.Number or TokenKind.Joint or TokenKind.Open or TokenKind.Close
        or TokenKind.Comma or TokenKind.Period or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Percent;

    private void Fail(FormulaProblem problem)
    {
        if (!_hasFailed) { Problems.Add(problem); }
        _hasFailed = true;
    }

    private FormulaProblem NoOperator(Token left, Token right) => FormulaProblems.MissingOperator(Span(left, right), left.Range.Of(_text), right.Range.Of(_text));

    private FormulaProblem NumberWord(Token number, Token word) => FormulaProblems.NumberWord(Span(number, word), Between(number, word));

    private FormulaProblem BeforeGroup(Token word, Token open)
    {
        if (Vocabulary.IsFunction(word) && Letters.Fold(word.Text).StartsWith("suma", System.StringComparison.Ordinal)) { return FormulaProblems.Summation(Span(word, open), word.Text); }
        return open.HasSpaceBefore || !Symbols.IsSymbol(word.Text) ? NoOperator(word, open) : FormulaProblems.Function(Span(word, open), Between(word, open));
    }

    private static TextRange Span(Token first, Token last) => TextRange.FromBounds(first.Start, last.End);

    private string Between(Token first, Token last) => Span(first, last).Of(_text);

    private bool IsAt(TokenKind kind, int end) => _index < end && _tokens[_index].Kind == kind;

    private FormulaNode? ParseSum(int end, int depth)
    {
        List<Term> terms = new();
        bool isSubtracted = false;
        int dots = -1;
        bool hasDots = false;
        while (true)
        {
            int first = _index;
            FormulaNode? node = ParseProduct(end, depth);
            if (_hasFailed || node is null) { return null; }
            terms.Add(new Term(isSubtracted, node, first, _index, dots));
            dots = -1;
            isSubtracted = false;
            bool hasSign = IsAt(TokenKind.Plus, end) || IsAt(TokenKind.Minus, end);
            if (hasSign) { isSubtracted = TakeOperator().Kind == TokenKind.Minus; }
            if (IsAt(TokenKind.Dots, end))
            {
                dots = _index;
                hasDots = true;
                while (IsAt(TokenKind.Dots, end)) { _index++; }
                if (isSubtracted) { Fail(FormulaProblems.Dots(_tokens[dots])); }
                if (IsAt(TokenKind.Plus, end)) { _index++; }
                if (_index >= end) { Fail(FormulaProblems.OpenSeries(_tokens[dots])); }
                if (_hasFailed) { return null; }
            }
            else if (!hasSign) { break; }
        }

        if (hasDots) { terms = GatherSeries(terms); }
        if (_hasFailed) { return null; }
        if (terms.Count == 1 && !terms[0].IsSubtracted) { return terms[0].Node; }
        ImmutableArray<SumTerm>.Builder builder = ImmutableArray.CreateBuilder<SumTerm>(terms.Count);
        foreach (Term term in terms) { builder.Add(new SumTerm(term.IsSubtracted, term.Node)); }
        return new SumNode(builder.MoveToImmutable(), Cover(terms[0].Node, terms[terms.Count - 1].Node));
    }

    private static TextRange Cover(FormulaNode first, FormulaNode last) => TextRange.FromBounds(first.Range.Start, last.Range.End);

    private Token TakeOperator()
    {
        Token token = _tokens[_index++];
        if (token.Doubt is not null) { Problems.Add(token.Doubt); }
        return token;
    }

    private GroupNode? ParseGroup(int depth)
    {
        int open = _index;
        int close = _brackets.PartnerOf(open);
        if (close < 0)
        {
            Fail(FormulaProblems.UnclosedBracket(_tokens[open]));
            return null;
        }

        TextRange range = Span(_tokens[open], _tokens[close]);
        _index++;
        if (_index == close)
        {
            Fail(FormulaProblems.EmptyGroup(range));
            return null;
        }

        FormulaNode? inner = ParseSum(close, depth + 1);
        if (_hasFailed || inner is null) { return null; }
        while (_index < close && _tokens[_index].Kind is TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon) { _index++; }
        if (_index < close)
        {
            FailAt(_index);
            return null;
        }

        _index = close + 1;
        return new GroupNode(inner, range);
    }

    /// <summary>A term of a sum, with the tokens it was read from and the dots before it.</summary>
    private readonly struct Term
    {
        public Term(bool isSubtracted, FormulaNode node, int first, int end, int dots)
        {
            IsSubtracted = isSubtracted;
            Node = node;
            First = first;
            End = end;
            Dots = dots;
        }

        public bool IsSubtracted { get; }

        public FormulaNode Node { get; }

        public int First { get; }

        public int End { get; }

        /// <summary>The token of the dots before this term, or -1.</summary>
        public int Dots { get; }
    }
}

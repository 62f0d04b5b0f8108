using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>Reads published methods of calculation: text, tokens, layout, tree.</summary>
internal sealed partial class FormulaParser
{
    /// <summary>The longest text that is read. The longest published method seen has 1,600 characters.</summary>
    public const int LongestText = 65_536;

    private const int MostProblems = 10;

    private readonly string _text;
    private readonly List<FormulaProblem> _problems = new();
    private readonly List<SkippedText> _skipped = new();
    private NameNode? _result;

    private FormulaParser(string text) => _text = text;

    public static Formula Parse(string text)
    {
        FormulaParser parser = new(text);
        Formula formula = parser.Read();
        return formula.Expression is null ? formula : parser.Confirm(formula);
    }

    /// <summary>
    /// A formula whose plain notation reads otherwise has two readings: what decided between them stood outside it. Reading it again
    /// makes that a problem, whatever the signs are that no rule of ours foresaw.
    /// </summary>
    private Formula Confirm(Formula formula)
    {
        string plain = FormulaPrinter.Print(formula);
        Formula again = new FormulaParser(plain).Read();
        bool isSame = again.Expression is not null && formula.Expression!.HasSameTree(again.Expression) && again.Result?.Name == formula.Result?.Name;
        if (isSame) { return formula; }
        TextRange range = formula.Expression!.Range;
        return Unreadable(plain.Length > LongestText ? FormulaProblems.TooLongWhenSpaced(range, LongestText) : FormulaProblems.TwoReadings(range, plain));
    }

    private Formula Read()
    {
        if (_text.Length > LongestText) { return Unreadable(FormulaProblems.TooLong(_text.Length, LongestText)); }
        List<Token> tokens = Resolver.Resolve(Lexer.Read(_text), _text);
        if (tokens.Count == 0) { return Unreadable(FormulaProblems.Empty(_text.Length)); }
        Brackets brackets = Brackets.Of(tokens);
        FormulaLayout layout = FormulaLayout.Of(tokens, brackets, _text);
        if (ProseReader.TryRead(tokens, layout, out FormulaKind prose))
        {
            Token? spelled = prose == FormulaKind.Prose ? FindOperatorWord(tokens, 0, tokens.Count) ?? FindFactorWord(tokens) : null;
            if (spelled is not null) { return Unreadable(FormulaProblems.OperatorWord(spelled)); }
            if (prose != FormulaKind.Prose || !ProseReader.IsCount(tokens, layout.BodyStart, tokens.Count)) { return Make(prose, null); }
        }

        _problems.AddRange(layout.Problems);
        _skipped.AddRange(layout.Skipped);
        FormulaNode? expression = ReadFormula(tokens, brackets, layout);
        if (_problems.Count > 0) { return Make(FormulaKind.Unreadable, null); }
        bool isPhrase = expression is NameNode { IsPhrase: true } or GroupNode { Inner: NameNode { IsPhrase: true } };
        if (isPhrase && !ProseReader.IsCount(tokens, layout.BodyStart, layout.BodyEnd)) { return Make(FormulaKind.Prose, null); }
        return expression is null ? Unreadable(FormulaProblems.Empty(_text.Length)) : Make(FormulaKind.Expression, expression);
    }

    private FormulaNode? ReadFormula(List<Token> tokens, Brackets brackets, FormulaLayout layout)
    {
        if (FindObstacle(tokens, brackets, layout)) { return null; }
        bool isAmongSymbols = (layout.NameEnd == layout.NameStart + 1 && Symbols.IsSymbol(tokens[layout.NameStart].Text))
            || AreAllShortSymbols(tokens, layout);
        ExpressionParser parser = new(tokens, brackets, _text, isAmongSymbols);
        FormulaNode? expression;
        if (layout.Denominator >= 0) { expression = ReadRatio(tokens, parser, layout); }
        else
        {
            ReadName(tokens, parser, layout);
            expression = ReadBody(tokens, parser, layout);
        }

        _problems.AddRange(parser.Problems);
        _skipped.AddRange(parser.Skipped);
        if (expression is not null && _problems.Count == 0) { FindDoubts(tokens, layout, expression); }
        return expression;
    }

    private static bool AreAllShortSymbols(List<Token> tokens, FormulaLayout layout)
    {
        for (int i = layout.BodyStart; i < layout.BodyEnd; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (tokens[i].Text.Length > 4 || !Symbols.IsSymbol(tokens[i].Text))) { return false; }
        }

        return true;
    }

    private void ReadName(List<Token> tokens, ExpressionParser parser, FormulaLayout layout)
    {
        if (layout.NameStart >= layout.NameEnd) { return; }
        for (int i = layout.NameStart; i < layout.NameEnd; i++)
        {
            // On the left of the equals sign there is nothing to subtract: PAOi-n is a name.
            bool isTight = i > layout.NameStart && i + 1 < layout.NameEnd && !tokens[i].HasSpaceBefore && !tokens[i + 1].HasSpaceBefore;
            if (tokens[i].Kind == TokenKind.Minus && isTight) { tokens[i].Kind = TokenKind.Joint; }
        }

        _result = parser.ParseName(layout.NameStart, layout.NameEnd);
        if (_result is null)
        {
            TextRange range = TextRange.FromBounds(tokens[layout.NameStart].Start, tokens[layout.NameEnd - 1].End);
            _problems.Add(FormulaProblems.LeftSide(range, range.Of(_text)));
        }
    }

    private FormulaNode? ReadBody(List<Token> tokens, ExpressionParser parser, FormulaLayout layout)
    {
        if (layout.BodyStart >= layout.BodyEnd)
        {
            if (layout.Equal >= 0) { _problems.Add(FormulaProblems.NothingAfterEqual(tokens[layout.Equal])); }
            return null;
        }

        FormulaNode? expression = parser.Parse(layout.BodyStart, layout.BodyEnd, out int stop);
        if (expression is not null) { ReadTail(tokens, parser, layout, stop); }
        return expression;
    }

    private ProductNode? ReadRatio(List<Token> tokens, ExpressionParser parser, FormulaLayout layout)
    {
        for (int i = layout.BodyStart; i < layout.BodyEnd; i++)
        {
            if (tokens[i].Kind == TokenKind.Minus) { _problems.Add(FormulaProblems.DashOfRatio(tokens[i])); }
        }

        FormulaNode? numerator = ReadPart(tokens, parser, layout, layout.BodyStart, layout.Denominator);
        FormulaNode? denominator = numerator is null ? null : ReadPart(tokens, parser, layout, layout.Denominator + 2, layout.BodyEnd);
        if (numerator is null || denominator is null) { return null; }
        if (denominator is GroupNode { Inner: ProductNode { Factors: var factors } } && factors[factors.Length - 1] is { IsDivisor: false, Node: NumberNode })
        {
            _problems.Add(FormulaProblems.TwoReadings(denominator.Range, denominator.Range.Of(_text)));
        }

        ReadTail(tokens, parser, layout, layout.BodyEnd);
        return new ProductNode(
            ImmutableArray.Create(new ProductFactor(false, numerator), new ProductFactor(true, denominator)),
            TextRange.FromBounds(numerator.Range.Start, denominator.Range.End));
    }

    private static FormulaNode? ReadPart(List<Token> tokens, ExpressionParser parser, FormulaLayout layout, int start, int end)
    {
        while (end > start && tokens[end - 1].Kind is TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon) { end--; }
        FormulaNode? node = parser.Parse(start, Math.Min(end, layout.FindBodyEnd(start)), out int stop);
        if (node is not null && stop < end)
        {
            parser.FailAt(stop);
            return null;
        }

        // The labels group what follows them.
        return node is SumNode or ProductNode or SeriesNode ? new GroupNode(node, node.Range) : node;
    }

    private Formula Unreadable(FormulaProblem problem)
    {
        _problems.Add(problem);
        return Make(FormulaKind.Unreadable, null);
    }

    private Formula Make(FormulaKind kind, FormulaNode? expression)
    {
        _problems.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        _skipped.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        if (_problems.Count > MostProblems) { _problems.RemoveRange(MostProblems, _problems.Count - MostProblems); }
        return new Formula(
            _text,
            kind,
            kind == FormulaKind.Expression ? _result : null,
            expression,
            ImmutableArray.CreateRange(_problems),
            kind is FormulaKind.Expression or FormulaKind.Unreadable ? ImmutableArray.CreateRange(_skipped) : ImmutableArray<SkippedText>.Empty);
    }
}

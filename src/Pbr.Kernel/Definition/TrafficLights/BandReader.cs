using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>Makes intervals of a band's tokens, in one pass.</summary>
internal sealed partial class BandReader
{
    private const int MaxQuote = 60;

    private readonly string _text;
    private readonly List<BandToken> _tokens;
    private readonly List<BandProblem> _problems;
    private readonly List<Interval> _alternatives = new();
    private int _position;
    private int _start; // of the alternative being read
    private Interval? _condition;
    private BandToken? _conjunction; // the last "and"
    private bool _isJoined; // by a word or sign for "and" since the last part
    private bool _saysTarget;
    private bool _saysPercent;
    private bool _hasNumber;

    public BandReader(string text, List<BandToken> tokens, List<BandProblem> problems)
    {
        _text = text;
        _tokens = tokens;
        _problems = problems;
    }

    /// <summary>The unit, once read.</summary>
    public BandUnit Unit => _saysTarget ? BandUnit.PercentOfTarget : _saysPercent ? BandUnit.Percent : BandUnit.None;

    private BandToken? Current => _position < _tokens.Count ? _tokens[_position] : null;

    private BandTokenKind? Kind => Current?.Kind;

    /// <summary>Reads all alternatives; problems are added to the list given.</summary>
    public ImmutableArray<Interval> Read()
    {
        CheckLights();
        while (_position < _tokens.Count) { ReadAlternative(); }
        if (_alternatives.Count == 0 && _problems.Count == 0) { Say(new TextRange(0, _text.Length), BandMessages.NoNumber(Quote(new TextRange(0, _text.Length)))); }
        if (_saysTarget && _hasNumber && !_saysPercent && _problems.Count == 0)
        {
            var whole = new TextRange(0, _text.Length);
            Say(whole, BandMessages.TargetWithoutPercent(Quote(whole)));
        }

        if (_saysTarget && _problems.Count == 0 && _alternatives.Exists(IsBelowZero))
        {
            var whole = new TextRange(0, _text.Length);
            Say(whole, BandMessages.Deviation(Quote(whole)));
        }

        return IntervalSets.Normalize(_alternatives);
    }

    /// <summary>Less than nothing of the target is a distance from it: entre -5% y +5% de la meta.</summary>
    private static bool IsBelowZero(Interval interval) => interval.Lower is { } lower && lower.Value < Rational.Zero;

    private void CheckLights()
    {
        TrafficLight? first = null;
        foreach (BandToken token in _tokens)
        {
            if (token.Kind != BandTokenKind.Light) { continue; }
            first ??= token.Light;
            if (token.Light == first) { continue; }
            Say(token.Range, BandMessages.TwoLights(Quote(token.Range)));
            return;
        }
    }

    private void ReadAlternative()
    {
        _start = _position;
        _condition = null;
        _isJoined = false;
        SkipLabel();
        int problems = _problems.Count;
        while (Current is { } token && token.Kind != BandTokenKind.Or) { ReadPart(token); }
        if (_isJoined && _condition is not null) { Say(_conjunction!.Range, BandMessages.Dangling(Quote(_conjunction.Range))); }
        CheckOr();
        if (_condition is not null)
        {
            _alternatives.Add(_condition);
        }
        else if (_position > _start && _problems.Count == problems && !(problems > 0 && _hasNumber))
        {
            TextRange range = TextRange.FromBounds(_tokens[_start].Range.Start, _tokens[_position - 1].Range.End);
            Say(range, BandMessages.NoNumber(Quote(range)));
        }

        _position++;
    }

    // "> 80 o" has lost its second half; a semicolon at the end is punctuation.
    private void CheckOr()
    {
        bool isEmpty = _position == _start;
        if (isEmpty && Current is { } after && !IsSemicolon(after)) { Say(after.Range, BandMessages.Dangling(Quote(after.Range))); }
        if (Current is { } last && _position == _tokens.Count - 1 && !isEmpty && !IsSemicolon(last)) { Say(last.Range, BandMessages.Dangling(Quote(last.Range))); }
    }

    private bool IsSemicolon(BandToken token) => _text[token.Range.Start] == ';';

    // "Rojo alto:", "Nivel 1:": words up to a colon, with at most one number among them.
    private void SkipLabel()
    {
        int numbers = 0;
        bool hasWord = false;
        for (int i = _position; i < _tokens.Count; i++)
        {
            BandToken token = _tokens[i];
            if (token.Kind == BandTokenKind.Colon)
            {
                if (hasWord) { _position = i + 1; }
                return;
            }

            hasWord |= token.Kind is BandTokenKind.Word or BandTokenKind.Light or BandTokenKind.Target;
            if (token.Kind == BandTokenKind.Number) { numbers++; }
            bool isOfLabel = token.IsWordLike
                || token.Kind is BandTokenKind.Unclear or BandTokenKind.Number or BandTokenKind.Target or BandTokenKind.And or BandTokenKind.Or or BandTokenKind.Comma or BandTokenKind.Dash;
            if (!isOfLabel || numbers > 1) { return; }
        }
    }

    private void ReadPart(BandToken token)
    {
        switch (token.Kind)
        {
            case BandTokenKind.Interval:
                _position++;
                _hasNumber = true;
                _saysPercent |= token.HasPercent;
                Join(token.Interval!, token.Range);
                SkipUnit();
                break;
            case BandTokenKind.Comparison or BandTokenKind.Limit:
                ReadComparison(token);
                break;
            case BandTokenKind.Number:
                ReadNumber(token);
                break;
            case BandTokenKind.Between:
                ReadBetween(token);
                break;
            case BandTokenKind.Target:
                ReadTarget(token);
                break;
            case BandTokenKind.Unclear:
                _position++;
                Say(token.Range, BandMessages.Unclear(Quote(token.Range)));
                break;
            case BandTokenKind.And:
                // A conjunction with nothing before it is the rest of something cut.
                if (_position == _start) { Say(token.Range, BandMessages.Dangling(Quote(token.Range))); }
                _conjunction = token;
                _isJoined = true;
                _position++;
                break;
            case BandTokenKind.Comma:
                _position++;
                break;
            case BandTokenKind.Dash when IsBullet() || NextIs(BandTokenKind.Comparison) || NextIs(BandTokenKind.Limit) || _position + 1 == _tokens.Count
                || _tokens[_position + 1].IsWordLike:
                _position++;
                break;
            case BandTokenKind.Colon when _condition is not null:
                // "60-80: amarillo": the label after the band.
                _position++;
                SkipWords();
                break;
            default:
                _position++;
                if (token.IsWordLike) { _saysPercent |= token.Kind == BandTokenKind.Percent; }
                else { Say(token.Range, BandMessages.Misplaced(Quote(token.Range))); }
                break;
        }
    }

    // "- 80" and "– > 80" open a list; "–80" may be a number below zero.
    private bool IsBullet() =>
        _position == _start && (_position + 1 == _tokens.Count || _tokens[_position + 1].Kind != BandTokenKind.Number
            || _tokens[_position + 1].Range.Start > Current!.Range.End);

    private bool NextIs(BandTokenKind kind) => _position + 1 < _tokens.Count && _tokens[_position + 1].Kind == kind;

    private void Say(TextRange range, Bilingual message) => _problems.Add(new BandProblem(range, message));

    private string Quote(TextRange range)
    {
        string quote = range.Of(_text);
        return quote.Length <= MaxQuote ? quote : quote.Substring(0, MaxQuote) + "…";
    }

    private void Join(Interval part, TextRange range)
    {
        if (_condition is null)
        {
            _condition = part;
        }
        else
        {
            Interval both = IntervalSets.Intersect(_condition, part);

            // Two parts that exclude each other, joined by "y" and from low to high, list both sides of another light: menor a 90 y mayor a 110. Side
            // by side, joined by a sign, or from high to low, they may be a slip.
            if (both.IsEmpty && !_condition.IsEmpty && !part.IsEmpty)
            {
                if (_isJoined && char.IsLetter(_text[_conjunction!.Range.Start]) && IsBelow(_condition, part))
                {
                    _alternatives.Add(_condition);
                    _condition = part;
                    _isJoined = false;
                    return;
                }

                bool areRanges = IsRange(_condition) && IsRange(part);
                if (!_isJoined || areRanges) { Say(range, BandMessages.UnclearJoin(Quote(range))); }
            }

            bool repeatsSide = (_condition.Lower is not null && part.Lower is not null) || (_condition.Upper is not null && part.Upper is not null);
            if (!both.IsEmpty && repeatsSide && !_isJoined) { Say(range, BandMessages.RepeatedSide(Quote(range))); }
            _condition = both;
        }

        _isJoined = false;
    }

    private static bool IsBelow(Interval interval, Interval other) =>
        interval.Upper is { } upper && other.Lower is { } lower && upper.Value <= lower.Value;

    private static Interval Make(Comparison comparison, Rational value) => comparison switch
    {
        Comparison.Greater => new Interval(new Bound(value, false), null),
        Comparison.GreaterOrEqual => new Interval(new Bound(value, true), null),
        Comparison.Less => new Interval(null, new Bound(value, false)),
        Comparison.LessOrEqual => new Interval(null, new Bound(value, true)),
        _ => new Interval(new Bound(value, true), new Bound(value, true)),
    };

    private static bool IsRange(Interval interval) => interval.Lower is not null && interval.Upper is not null;

    private static Interval Range(Rational one, Rational other) =>
        new(new Bound(Rational.Min(one, other), true), new Bound(Rational.Max(one, other), true));
}

using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <content>The parts of a condition.</content>
internal sealed partial class BandReader
{
    private static bool IsLower(Comparison comparison) => comparison is Comparison.Greater or Comparison.GreaterOrEqual;

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.Less or Comparison.LessOrEqual;

    private static Comparison Flip(Comparison comparison) => comparison switch
    {
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        _ => comparison,
    };

    // > 80 | mayor o igual al 80 % de la meta | ≤ meta | más de 80 a 100 | = Alto
    private void ReadComparison(BandToken token)
    {
        bool followsName = _position > _start && _tokens[_position - 1].IsWordLike;
        _position++;
        Comparison comparison = token.Comparison;
        if (token.StartsWithEquals && followsName) { Say(token.Range, BandMessages.EqualsOrComparison(Quote(token.Range))); }
        if (comparison == Comparison.Equal && SkipsEquals(followsName)) { return; }
        comparison = TakeOrEqual(comparison);
        SkipParticles();
        if (!TryTakeValue(out Rational value, out TextRange operand))
        {
            Say(token.Range, BandMessages.ComparisonWithoutNumber(Quote(token.Range)));
            return;
        }

        if (Kind == BandTokenKind.OrEqual)
        {
            _position++;
            comparison = OrEqual(comparison);
        }

        TextRange range = TextRange.FromBounds(token.Range.Start, operand.End);
        if (_tokens[_position - 1].Kind == BandTokenKind.Target && !_isJoined && IsAfterNumber(token))
        {
            // "> 10 % por arriba de la meta" counts from the target; it is not two conditions.
            Say(range, BandMessages.Unclear(Quote(range)));
        }

        Interval part = Make(comparison, value);
        if (IsRangeLink() && (IsLower(comparison) || IsUpper(comparison)))
        {
            _position++;
            SkipParticles();
            if (TryTakeValue(out Rational other, out TextRange end))
            {
                range = TextRange.FromBounds(range.Start, end.End);
                if (IsLower(comparison) ? other < value : other > value) { Say(range, BandMessages.Misplaced(Quote(range))); }
                part = IntervalSets.Intersect(part, Make(IsLower(comparison) ? Comparison.LessOrEqual : Comparison.GreaterOrEqual, other));
            }
        }

        Join(part, range);
        SkipUnit();
    }

    private bool IsAfterNumber(BandToken comparison)
    {
        int before = _tokens.IndexOf(comparison) - 1;
        while (before >= _start && _tokens[before].IsWordLike) { before--; }
        return before >= _start && _tokens[before].Kind == BandTokenKind.Number;
    }

    private static Comparison OrEqual(Comparison comparison) => comparison switch
    {
        Comparison.Greater => Comparison.GreaterOrEqual,
        Comparison.Less => Comparison.LessOrEqual,
        _ => comparison,
    };

    // "> o = 80", "mayor = a 80", "> ó igual a 80"
    private Comparison TakeOrEqual(Comparison comparison)
    {
        if (comparison is not (Comparison.Greater or Comparison.Less)) { return comparison; }
        int equals = _position + (Kind == BandTokenKind.Or ? 1 : 0);
        if (equals >= _tokens.Count || _tokens[equals] is not { Kind: BandTokenKind.Comparison, Comparison: Comparison.Equal }) { return comparison; }
        _position = equals + 1;
        return OrEqual(comparison);
    }

    // "= Alto" after the band and "Verde = ≥ 80" before it: the equals sign joins a label.
    private bool SkipsEquals(bool followsName)
    {
        if (Current is null) { return _condition is not null && followsName; }
        if (_condition is not null && (Kind is BandTokenKind.Word or BandTokenKind.Light))
        {
            SkipWords();
            return true;
        }

        return followsName && Kind is BandTokenKind.Comparison or BandTokenKind.Limit or BandTokenKind.Between or BandTokenKind.Interval;
    }

    // 80 o más | 80 < x | 70 a 86 | 60 - < 80
    private void ReadNumber(BandToken token)
    {
        TryTakeValue(out Rational value, out TextRange range);
        SkipUnit();
        if (Kind == BandTokenKind.Suffix)
        {
            Join(Make(Current!.Comparison, value), TextRange.FromBounds(range.Start, Current.Range.End));
            _position++;
            SkipUnit();
        }
        else if (IsRangeLink())
        {
            ReadRangeEnd(value, range);
        }
        else if (Kind is BandTokenKind.Comparison or BandTokenKind.Limit)
        {
            ReadFlipped(value, range);
        }
        else if (_problems.Count == 0)
        {
            // Of ±10 the sign is told already.
            Say(range, BandMessages.Bare(token.Value + (token.HasPercent ? "%" : "")));
        }
    }

    // A dash, "a" or "hasta" between two numbers, the second of which may bring its own sign.
    private bool IsRangeLink() =>
        Current is { } token && (token.Kind is BandTokenKind.Dash or BandTokenKind.To || token.IsUntil)
        && _position + 1 < _tokens.Count && StartsEnd(_position + 1);

    private bool StartsEnd(int position)
    {
        while (position < _tokens.Count && _tokens[position].Kind is BandTokenKind.Particle or BandTokenKind.To) { position++; }
        return position < _tokens.Count && _tokens[position].Kind is BandTokenKind.Number or BandTokenKind.Comparison or BandTokenKind.Target;
    }

    private void ReadRangeEnd(Rational value, TextRange start)
    {
        _position++;
        SkipParticles();
        if (Current is { Kind: BandTokenKind.Comparison } sign)
        {
            // "60 a menos de 80": the first number is the other, included, end.
            if (sign.Comparison == Comparison.Equal) { Say(sign.Range, BandMessages.Misplaced(Quote(sign.Range))); }
            Join(Make(IsUpper(sign.Comparison) ? Comparison.GreaterOrEqual : Comparison.LessOrEqual, value), start);
            return;
        }

        if (!TryTakeValue(out Rational other, out TextRange end))
        {
            Say(start, BandMessages.ComparisonWithoutNumber(Quote(start)));
            return;
        }

        Join(Range(value, other), TextRange.FromBounds(start.Start, end.End));
        SkipUnit();
    }

    // 80 < x: the number stands before, so the sign turns. Without a subject after it nobody knows which side is meant.
    private void ReadFlipped(Rational value, TextRange range)
    {
        BandToken sign = Current!;
        _position++;
        TextRange both = TextRange.FromBounds(range.Start, sign.Range.End);
        if (sign.Kind == BandTokenKind.Limit && !StartsEnd(_position))
        {
            Join(Make(sign.Comparison, value), both);
            return;
        }

        SkipParticles();
        if (Kind is not (BandTokenKind.Word or BandTokenKind.Percent))
        {
            Say(both, BandMessages.NoSubject(Quote(both)));
            if (Kind is BandTokenKind.Number or BandTokenKind.Target) { _position++; }
            return;
        }

        SkipUnit();
        Join(Make(Flip(sign.Comparison), value), both);
    }

    // entre 17.89 y 14.57 | entre 60 y menos de 80 | between > 50 and < 80
    private void ReadBetween(BandToken token)
    {
        _position++;
        SkipParticles();
        if (Kind is BandTokenKind.Comparison or BandTokenKind.Interval) { return; }
        if (!TryTakeValue(out Rational value, out TextRange range))
        {
            Say(token.Range, BandMessages.ComparisonWithoutNumber(Quote(token.Range)));
            return;
        }

        SkipUnit();
        if (Kind is BandTokenKind.And or BandTokenKind.Dash or BandTokenKind.To or BandTokenKind.Comma || Current is { IsUntil: true })
        {
            ReadRangeEnd(value, TextRange.FromBounds(token.Range.Start, range.End));
        }
        else
        {
            Say(token.Range, BandMessages.ComparisonWithoutNumber(Quote(TextRange.FromBounds(token.Range.Start, range.End))));
        }
    }

    // The target outside a comparison: part of the subject ("avance de la meta ≥ 90 %"), or compared itself ("meta <= X").
    private void ReadTarget(BandToken token)
    {
        bool isOfSubject = _position > _start && _tokens[_position - 1].IsWordLike;
        if (isOfSubject || NextIs(BandTokenKind.Word))
        {
            _saysTarget = true;
            _position++;
            return;
        }

        TryTakeValue(out Rational value, out TextRange range);
        if (Kind == BandTokenKind.Comparison && _position + 1 < _tokens.Count && _tokens[_position + 1].Kind == BandTokenKind.Word)
        {
            ReadFlipped(value, range);
        }
        else if (Current is null)
        {
            Say(range, BandMessages.Bare(Quote(range)));
        }
        else
        {
            TextRange both = TextRange.FromBounds(range.Start, Current.Range.End);
            Say(both, BandMessages.TargetCompared(Quote(both)));
        }
    }

    /// <summary>Takes a number, or the target, which is 100 per cent of itself.</summary>
    private bool TryTakeValue(out Rational value, out TextRange range)
    {
        value = Rational.Hundred;
        range = default;
        if (Current is not { Kind: BandTokenKind.Number or BandTokenKind.Target } token) { return false; }
        _position++;
        range = token.Range;
        if (token.Kind == BandTokenKind.Target)
        {
            _saysTarget = true;
            return true;
        }

        value = token.Value;
        _hasNumber = true;
        _saysPercent |= token.HasPercent;
        if (Kind == BandTokenKind.Percent)
        {
            _saysPercent = true;
            range = TextRange.FromBounds(range.Start, Current!.Range.End);
            _position++;
        }

        return true;
    }

    private void SkipParticles()
    {
        while (Kind is BandTokenKind.Particle or BandTokenKind.To) { _position++; }
    }

    // The words after a number: its unit, a label, or "de la meta". A preposition before another number belongs to the range.
    private void SkipUnit()
    {
        while (Current is { } token && (token.IsWordLike || token.Kind == BandTokenKind.Target))
        {
            if (token.Kind == BandTokenKind.To && StartsEnd(_position + 1)) { return; }
            _saysTarget |= token.Kind == BandTokenKind.Target;
            _saysPercent |= token.Kind == BandTokenKind.Percent;
            _position++;
        }
    }

    private void SkipWords()
    {
        while (Current is { IsWordLike: true } token)
        {
            _saysPercent |= token.Kind == BandTokenKind.Percent;
            _position++;
        }
    }
}

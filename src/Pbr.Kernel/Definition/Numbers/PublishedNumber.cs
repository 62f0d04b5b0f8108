using System;
using System.Globalization;
using System.Numerics;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Numbers;

/// <summary>An unsigned number as the documents print it: <c>66.66</c>, <c>13,200</c>, <c>$1'375,219.00</c>, <c>8.33 %</c>.</summary>
/// <remarks>
/// The point is the decimal sign; a comma or an apostrophe before exactly three digits groups thousands (<c>1'375,219.00</c>). A comma before
/// another count of digits (<c>79,9</c>) has two readings, so <see cref="Problem"/> names both. A comma that stands before a number with
/// a point of its own (<c>0,0.2</c>) separates two numbers. Only the digits 0 to 9 count, in every culture. Default: 0, covering nothing.
/// Equal when every property is. Immutable and safe to share.
/// </remarks>
public readonly record struct PublishedNumber
{
    /// <summary>The most digits a number may have: as many as a decimal always holds.</summary>
    public const int MaxDigits = 28;

    private PublishedNumber(Rational value, TextRange range, TextRange digits, bool hasCurrency, bool hasPercent, Bilingual? problem)
    {
        Value = value;
        Range = range;
        Digits = digits;
        HasCurrency = hasCurrency;
        HasPercent = hasPercent;
        Problem = problem;
    }

    /// <summary>The number as printed: <c>8.33%</c> is 8.33. Meaningless where there is a <see cref="Problem"/>.</summary>
    public Rational Value { get; }

    /// <summary>All the characters read: currency sign, digits, per cent sign.</summary>
    public TextRange Range { get; }

    /// <summary>The digits and their signs alone.</summary>
    public TextRange Digits { get; }

    /// <summary>Whether <c>$</c> stands before it.</summary>
    public bool HasCurrency { get; }

    /// <summary>Whether <c>%</c> stands after it.</summary>
    public bool HasPercent { get; }

    /// <summary>Why the number is not certain, and how to write it; null where it is certain.</summary>
    public Bilingual? Problem { get; }

    /// <summary>Reads the number that starts exactly at a position; a sign before it is the caller's matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position, 0-based.</param>
    /// <param name="number">The number; its <see cref="Problem"/> says whether to trust it.</param>
    /// <param name="commaSeparates">Whether a comma always ends the number, as in <c>[80,100]</c>.</param>
    /// <returns>Whether a number starts there.</returns>
    public static bool TryRead(string text, int start, out PublishedNumber number, bool commaSeparates = false)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        number = default;
        if (start < 0 || start >= text.Length) { return false; }
        bool currency = text[start] == '$';
        int first = currency ? SkipSpace(text, start + 1) : start;
        bool leadingPoint = first + 1 < text.Length && text[first] == '.' && IsDigit(text[first + 1]) && (first == 0 || text[first - 1] != '.');
        if (first >= text.Length || !(IsDigit(text[first]) || leadingPoint)) { return false; }

        var shape = Shape.Measure(text, first, commaSeparates);
        int end = shape.End;
        int sign = SkipSpace(text, end);
        bool percent = sign < text.Length && (text[sign] == '%' || text[sign] == '％');
        Rational value = Rational.Zero;
        Bilingual? problem = shape.Digits > MaxDigits ? TooLong(text, first, end) : null;
        if (problem is null)
        {
            value = shape.Value(text);
            problem = shape.Doubt(text, value);
        }

        number = new PublishedNumber(value, TextRange.FromBounds(start, percent ? sign + 1 : end), TextRange.FromBounds(first, end), currency, percent, problem);
        return true;
    }

    /// <summary>Reads a cell that holds one number and nothing else, with white space and a sign allowed around it: <c>-3.5%</c>.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="number">The number with its sign; its <see cref="Problem"/> says whether to trust it.</param>
    /// <returns>Whether the cell is one number.</returns>
    public static bool TryReadCell(string text, out PublishedNumber number)
    {
        if (text is null) { throw new ArgumentNullException(nameof(text)); }
        number = default;
        int start = SkipSpace(text, 0);
        bool signed = start < text.Length && (text[start] == '-' || text[start] == '−' || text[start] == '+');
        bool negative = signed && text[start] != '+';
        if (!TryRead(text, signed ? SkipSpace(text, start + 1) : start, out PublishedNumber read)) { return false; }
        if (SkipSpace(text, read.Range.End) < text.Length) { return false; }
        number = new PublishedNumber(
            negative ? -read.Value : read.Value, TextRange.FromBounds(start, read.Range.End), read.Digits, read.HasCurrency, read.HasPercent, read.Problem);
        return true;
    }

    /// <summary>The value in the invariant culture, with its per cent sign.</summary>
    public override string ToString() => Value + (HasPercent ? "%" : "");

    private static bool IsDigit(char character) => character >= '0' && character <= '9';

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) { position++; }
        return position;
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && IsDigit(text[position])) { position++; }
        return position;
    }

    private static Bilingual TooLong(string text, int first, int end)
    {
        string quote = text.Substring(first, Math.Min(12, end - first)) + "…";
        return new Bilingual(
            $"El número «{quote}» tiene más de {MaxDigits} dígitos. Escriba uno que quepa en {MaxDigits}.",
            $"The number '{quote}' has more than {MaxDigits} digits. Write one that fits in {MaxDigits}.");
    }

    /// <summary>Where the separators of a number stand.</summary>
    private readonly struct Shape
    {
        private readonly int _start;
        private readonly int _point; // of the decimal sign, or -1
        private readonly bool _isPointComma;
        private readonly bool _isBroken;

        private Shape(int start, int end, int point, bool isPointComma, bool isBroken, int digits)
        {
            _start = start;
            End = end;
            Digits = digits;
            _point = point;
            _isPointComma = isPointComma;
            _isBroken = isBroken;
        }

        public int End { get; }

        public int Digits { get; }

        public static Shape Measure(string text, int start, bool commaSeparates)
        {
            int end = SkipDigits(text, start);
            int digits = end - start;
            int point = -1;
            bool isPointComma = false;
            bool isBroken = digits > 3;
            bool isGrouped = false;
            bool isGroupBroken = false;
            while (end + 1 < text.Length && IsDigit(text[end + 1]))
            {
                char separator = text[end];
                bool isComma = separator == ',' && !commaSeparates;
                if (!isComma && separator != '.' && separator != '\'' && separator != '’') { break; }
                int groupEnd = SkipDigits(text, end + 1);
                int length = groupEnd - end - 1;
                if (point >= 0 && isComma) { break; }
                if (point >= 0)
                {
                    // A second decimal point, or an apostrophe after one: no reading of ours.
                    isGroupBroken = true;
                }
                else if (separator == '.')
                {
                    point = end;
                }
                else if (isComma && (length != 3 || (!isGrouped && text[start] == '0')))
                {
                    if (groupEnd + 1 < text.Length && text[groupEnd] == '.' && IsDigit(text[groupEnd + 1])) { break; }
                    point = end;
                    isPointComma = true;
                }
                else
                {
                    isGroupBroken |= length != 3 || isBroken;
                    isGrouped = true;
                }

                digits += length;
                end = groupEnd;
            }

            return new Shape(start, end, point, isPointComma, isGroupBroken, digits);
        }

        public Rational Value(string text)
        {
            BigInteger unscaled = BigInteger.Zero;
            int scale = 0;
            for (int i = _start; i < End; i++)
            {
                if (!IsDigit(text[i])) { continue; }
                unscaled = (unscaled * 10) + (text[i] - '0');
                if (_point >= 0 && i > _point) { scale++; }
            }

            return new Rational(unscaled, BigInteger.Pow(10, scale));
        }

        public Bilingual? Doubt(string text, Rational value)
        {
            string quote = text.Substring(_start, End - _start);
            if (_isBroken)
            {
                return new Bilingual(
                    $"Los signos de «{quote}» no separan millares ni decimales. Escríbalo con comas cada tres cifras y un solo punto decimal, como 1,375,219.00.",
                    $"The signs in '{quote}' group neither thousands nor decimals. Write it with commas every three digits and one decimal point, as in 1,375,219.00.");
            }

            if (!_isPointComma) { return null; }
            string decimals = value.ToString(null, CultureInfo.InvariantCulture);
            string whole = (value * new Rational(BigInteger.Pow(10, End - _point - 1), 1)).ToString(null, CultureInfo.InvariantCulture);
            return new Bilingual(
                $"«{quote}» puede leerse {decimals} o {whole}. Escriba el decimal con punto, {decimals}, o el entero sin esa coma, {whole}.",
                $"'{quote}' can be read as {decimals} or as {whole}. Write the decimal with a point, {decimals}, or the whole number without that comma, {whole}.");
        }
    }
}

using System;
using System.Collections.Generic;
using System.Numerics;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Any formula over a tile of rows, step by step: each step over all rows at once, in whole numbers that prove themselves exact.</summary>
/// <remarks>
/// A missing figure is NaN and stays so. A division by zero gives the denominator 0, which no later step can mend: what is multiplied by it is 0,
/// and what would divide it away is set to 0 again.
/// </remarks>
internal sealed class StepsTile
{
    private const double DomainEnd = 1L << 53;
    private const int HighestPower = 22;

    private readonly List<StepColumn> _stack = new();
    private int _rows;
    private double _highest;

    /// <summary>The exponent of ten that the values are to be multiplied by.</summary>
    public int Exponent => _stack[0].Exponent;

    /// <summary>Whether the values have a denominator.</summary>
    public bool HasDenominator => _stack[0].HasDenominator;

    /// <summary>Runs a formula.</summary>
    /// <param name="form">The formula.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="inputs">The inputs' figures and what they are divided by.</param>
    /// <returns>Whether every number stayed exact; if not, the results are worth nothing.</returns>
    public bool TryRun(FormulaForm form, int rows, IStepInputs inputs)
    {
        _rows = InputTile.Padded(rows);
        _highest = 0;
        int top = -1;
        foreach (ref readonly FormStep step in form.Steps.AsSpan())
        {
            switch (step.Kind)
            {
                case FormStepKind.PushInput:
                    inputs.Load(step.Input, At(++top));
                    Meet(At(top).Numerator);
                    break;
                case FormStepKind.PushConstant:
                    if (!TryPush(step.Constant, At(++top))) { return false; }
                    break;
                case FormStepKind.Negate:
                    Scale(At(top), -1);
                    break;
                default:
                    StepColumn right = At(top--);
                    if (!TryApply(step.Kind, At(top), right)) { return false; }
                    break;
            }

            if (_highest >= DomainEnd) { return false; }
        }

        return true;
    }

    /// <summary>Writes numerators and denominators as figures; NaN becomes missing.</summary>
    public void Write(Span<long> numerators, Span<long> denominators)
    {
        Write(_stack[0].Numerator, numerators);
        if (HasDenominator) { Write(_stack[0].Denominator, denominators); }
    }

    private static void Write(double[] values, Span<long> figures)
    {
        for (int i = 0; i < figures.Length; i++) { figures[i] = double.IsNaN(values[i]) ? FigureColumn.Missing : (long)values[i]; }
    }

    private StepColumn At(int place)
    {
        while (_stack.Count <= place) { _stack.Add(new StepColumn()); }
        return _stack[place];
    }

    private bool TryPush(Rational constant, StepColumn column)
    {
        double numerator = (double)constant.Numerator;
        double denominator = (double)constant.Denominator;
        if (new BigInteger(numerator) != constant.Numerator || new BigInteger(denominator) != constant.Denominator) { return false; }
        _highest = double.Max(_highest, double.Max(double.Abs(numerator), denominator));
        Array.Fill(column.Numerator, numerator, 0, _rows);
        column.HasDenominator = !constant.IsInteger;
        if (column.HasDenominator) { Array.Fill(column.Denominator, denominator, 0, _rows); }
        column.Exponent = 0;
        return true;
    }

    private bool TryApply(FormStepKind kind, StepColumn left, StepColumn right)
    {
        switch (kind)
        {
            case FormStepKind.Multiply:
                Multiply(left.Numerator, right.Numerator, left.Numerator);
                Denominator(left, right);
                left.Exponent += right.Exponent;
                return true;
            case FormStepKind.Divide:
                Divide(left, right);
                left.Exponent -= right.Exponent;
                return true;
            default:
                if (!TryAlign(left, right)) { return false; }
                if (right.HasDenominator) { Multiply(left.Numerator, right.Denominator, left.Numerator); }
                if (left.HasDenominator) { Multiply(right.Numerator, left.Denominator, right.Numerator); }
                Add(left.Numerator, right.Numerator, kind == FormStepKind.Subtract ? -1 : 1);
                Denominator(left, right);
                return true;
        }
    }

    /// <summary>Brings two values to one exponent.</summary>
    private bool TryAlign(StepColumn left, StepColumn right)
    {
        int difference = left.Exponent - right.Exponent;
        if (int.Abs(difference) > HighestPower) { return false; }
        if (difference != 0) { Scale(difference > 0 ? left : right, Math.Pow(10, int.Abs(difference))); }
        left.Exponent = int.Min(left.Exponent, right.Exponent);
        return true;
    }

    private void Denominator(StepColumn left, StepColumn right)
    {
        if (!right.HasDenominator) { return; }
        if (left.HasDenominator) { Multiply(left.Denominator, right.Denominator, left.Denominator); }
        else { right.Denominator.AsSpan(0, _rows).CopyTo(left.Denominator); }
        left.HasDenominator = true;
    }

    private void Divide(StepColumn left, StepColumn right)
    {
        if (right.HasDenominator) { Multiply(left.Numerator, right.Denominator, left.Numerator); }
        if (left.HasDenominator) { Multiply(left.Denominator, right.Numerator, left.Denominator); }
        else { right.Numerator.AsSpan(0, _rows).CopyTo(left.Denominator); }
        left.HasDenominator = true;
        if (!right.HasDenominator) { return; }
        for (int i = 0; i < _rows; i += Vector<double>.Count)
        {
            Vector<double> divided = new(left.Denominator, i);
            Vector.ConditionalSelect(Vector.Equals(new Vector<double>(right.Denominator, i), Vector<double>.Zero), Vector<double>.Zero, divided).CopyTo(left.Denominator, i);
        }
    }

    private void Multiply(double[] left, double[] right, double[] product)
    {
        Vector<double> highest = default;
        for (int i = 0; i < _rows; i += Vector<double>.Count)
        {
            Vector<double> value = new Vector<double>(left, i) * new Vector<double>(right, i);
            value.CopyTo(product, i);
            highest = Greatest(highest, value);
        }

        Meet(highest);
    }

    private void Add(double[] left, double[] right, double sign)
    {
        Vector<double> highest = default;
        for (int i = 0; i < _rows; i += Vector<double>.Count)
        {
            Vector<double> value = new Vector<double>(left, i) + (new Vector<double>(right, i) * sign);
            value.CopyTo(left, i);
            highest = Greatest(highest, value);
        }

        Meet(highest);
    }

    private void Scale(StepColumn column, double factor)
    {
        for (int i = 0; i < _rows; i += Vector<double>.Count) { (new Vector<double>(column.Numerator, i) * factor).CopyTo(column.Numerator, i); }
        Meet(column.Numerator);
    }

    private void Meet(double[] values)
    {
        Vector<double> highest = default;
        for (int i = 0; i < _rows; i += Vector<double>.Count) { highest = Greatest(highest, new Vector<double>(values, i)); }
        Meet(highest);
    }

    private void Meet(Vector<double> highest)
    {
        for (int i = 0; i < Vector<double>.Count; i++) { _highest = double.Max(_highest, highest[i]); }
    }

    /// <summary>The greater size; NaN, which stands for a missing figure, does not count.</summary>
    private static Vector<double> Greatest(Vector<double> highest, Vector<double> value)
    {
        Vector<double> size = Vector.Abs(value);
        return Vector.ConditionalSelect(Vector.GreaterThan(size, highest), size, highest);
    }
}

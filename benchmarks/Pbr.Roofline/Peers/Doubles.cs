using System;
using System.Data;
using System.Globalization;
using System.Linq.Expressions;
using System.Numerics.Tensors;

namespace Pbr.Roofline;

/// <summary>Percentages in binary floating point, as they are usually written; NaN is a missing figure.</summary>
internal static class Doubles
{
    /// <summary>The hundredths of one.</summary>
    public const double Hundred = 100;
    private const double Green = 80;
    private const double Yellow = 50;

    private static readonly Func<double, double, double> s_percentage = Compiled();

    private static readonly Func<double, double> s_rounded = CompiledRound();

    /// <summary>A plain loop.</summary>
    public static void Loop(PeerArrays<double> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double value = rows.Second[i] == 0 ? double.NaN : Math.Round(rows.First[i] / rows.Second[i] * Hundred, 2, MidpointRounding.AwayFromZero);
            double compliance = rows.Target[i] == 0 ? double.NaN : Math.Round(value / rows.Target[i] * Hundred, 2, MidpointRounding.AwayFromZero);
            rows.Value[i] = value;
            rows.Compliance[i] = compliance;
            rows.Light[i] = LightOf(compliance);
        }
    }

    /// <summary>A delegate that an expression was compiled to, called for every row, as evaluators of formulas do.</summary>
    public static void Lambda(PeerArrays<double> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double value = rows.Second[i] == 0 ? double.NaN : s_rounded(s_percentage(rows.First[i], rows.Second[i]));
            double compliance = rows.Target[i] == 0 ? double.NaN : s_rounded(s_percentage(value, rows.Target[i]));
            rows.Value[i] = value;
            rows.Compliance[i] = compliance;
            rows.Light[i] = LightOf(compliance);
        }
    }

    /// <summary>Vectors, a column at a time; the light in a loop.</summary>
    public static void Tensors(PeerArrays<double> rows)
    {
        Percentages(rows.First, rows.Second, rows.Value);
        Percentages(rows.Value, rows.Target, rows.Compliance);
        for (int i = 0; i < rows.Count; i++) { rows.Light[i] = LightOf(rows.Compliance[i]); }
    }

    /// <summary>System.Data's interpreter of expressions, a text for every row.</summary>
    public static void Interpreted(PeerArrays<double> rows)
    {
        using DataTable table = new() { Locale = CultureInfo.InvariantCulture };
        for (int i = 0; i < rows.Count; i++)
        {
            double value = Percentage(table, rows.First[i], rows.Second[i]);
            double compliance = Percentage(table, value, rows.Target[i]);
            rows.Value[i] = value;
            rows.Compliance[i] = compliance;
            rows.Light[i] = LightOf(compliance);
        }
    }

    private static byte LightOf(double compliance) =>
        double.IsNaN(compliance) ? (byte)0 : compliance >= Green ? (byte)1 : compliance > Yellow ? (byte)2 : (byte)3;

    private static void Percentages(double[] numerator, double[] denominator, double[] result)
    {
        // Hundredths rounded as integers, because the rounding of tensors has no way to say both decimals and half away from zero for every width.
        TensorPrimitives.Divide(numerator, denominator, result);
        TensorPrimitives.Multiply(result, Hundred * Hundred, result);
        TensorPrimitives.Round(result, MidpointRounding.AwayFromZero, result);
        TensorPrimitives.Divide(result, Hundred, result);
        for (int i = 0; i < result.Length; i++)
        {
            if (denominator[i] == 0) { result[i] = double.NaN; }
        }
    }

    private static double Percentage(DataTable table, double numerator, double denominator)
    {
        if (double.IsNaN(numerator) || double.IsNaN(denominator) || denominator == 0) { return double.NaN; }
        string text = string.Create(CultureInfo.InvariantCulture, $"{numerator:F2} / {denominator:F2} * 100");
        return Math.Round(Convert.ToDouble(table.Compute(text, ""), CultureInfo.InvariantCulture), 2, MidpointRounding.AwayFromZero);
    }

    private static Func<double, double, double> Compiled()
    {
        ParameterExpression a = Expression.Parameter(typeof(double), "a");
        ParameterExpression b = Expression.Parameter(typeof(double), "b");
        return Expression.Lambda<Func<double, double, double>>(Expression.Multiply(Expression.Divide(a, b), Expression.Constant(Hundred)), a, b).Compile();
    }

    private static Func<double, double> CompiledRound()
    {
        Expression<Func<double, double>> round = value => Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return round.Compile();
    }
}

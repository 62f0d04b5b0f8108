using System.Collections.Concurrent;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>The kernel's terms of each group, made once for the scales of the figures. Safe to share.</summary>
internal sealed class TermsTable
{
    private readonly ConcurrentDictionary<(int Group, int First, int Second, decimal? Cap, bool Exact), KernelTerms> _fused = new();
    private readonly ConcurrentDictionary<(int Group, int Exponent, bool HasDenominator, decimal? Cap, bool Exact), KernelTerms> _steps = new();

    /// <summary>The terms of a group whose formula is one operation.</summary>
    public KernelTerms Fused(PlanGroup group, int firstScale, int secondScale, EvaluationOptions options)
    {
        if (_fused.TryGetValue((group.Number, firstScale, secondScale, options.CapComplianceAt, options.JudgeExactFigure), out KernelTerms? known)) { return known; }
        FormulaForm form = group.Key.Form!;
        KernelTerms terms = Common(group.Key, options) with
        {
            Shape = form.Shape switch
            {
                FormShape.Quotient => KernelShape.Quotient,
                FormShape.Growth => KernelShape.Growth,
                FormShape.Difference => KernelShape.Difference,
                FormShape.Sum => KernelShape.Sum,
                _ => KernelShape.SingleValue,
            },
            Factor = form.Scale,
            FirstScale = firstScale,
            SecondScale = secondScale,
        };
        return _fused.GetOrAdd((group.Number, firstScale, secondScale, options.CapComplianceAt, options.JudgeExactFigure), terms);
    }

    /// <summary>The terms of a group whose formula was run step by step to one numerator and denominator.</summary>
    public KernelTerms Steps(PlanGroup group, int exponent, bool hasDenominator, EvaluationOptions options)
    {
        if (_steps.TryGetValue((group.Number, exponent, hasDenominator, options.CapComplianceAt, options.JudgeExactFigure), out KernelTerms? known)) { return known; }
        Rational ten = 10;
        Rational factor = Rational.One;
        for (int i = 0; i < int.Abs(exponent); i++) { factor *= ten; }
        KernelTerms terms = Common(group.Key, options) with
        {
            Shape = hasDenominator ? KernelShape.Quotient : KernelShape.SingleValue,
            Factor = exponent < 0 ? Rational.One / factor : factor,
        };
        return _steps.GetOrAdd((group.Number, exponent, hasDenominator, options.CapComplianceAt, options.JudgeExactFigure), terms);
    }

    private static KernelTerms Common(in PlanKey key, EvaluationOptions options) => new()
    {
        Decimals = key.Decimals,
        TargetScale = key.TargetScale == PlanKey.NoColumn ? 0 : key.TargetScale,
        TargetDivisorScale = key.TargetDivisorScale == PlanKey.NoColumn ? 0 : key.TargetDivisorScale,
        BaselineScale = key.BaselineScale == PlanKey.NoColumn ? 0 : key.BaselineScale,
        Method = key.Method,
        CapComplianceAt = options.CapComplianceAt,
        JudgesExactFigure = options.JudgeExactFigure,
        Bands = key.Bands,
        Basis = key.Basis,
    };
}

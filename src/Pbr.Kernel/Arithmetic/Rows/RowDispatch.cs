using System.Threading;

namespace Pbr.Kernel.Arithmetic;

/// <summary>From terms to the loop compiled for them.</summary>
internal static unsafe class RowDispatch
{
    public static KernelReport Run(KernelConstants constants, in RowPointers rows, nint count, InstructionSet set, CancellationToken cancellation)
    {
        // Without targets the column of compliance holds what is always true: that there is none.
        bool hasCompliance = constants.Method is not null && rows.Target is not null;
        if (!hasCompliance && rows.Compliance is not null) { new System.Span<long>(rows.Compliance, (int)count).Fill(FigureColumn.Missing); }
        if (!constants.FitsDoubles) { return WideRows.Run(constants, rows, count, cancellation); }
        return set switch
        {
            InstructionSet.Vector512 => OfShape<Twin<Lanes512>>(constants, rows, count, hasCompliance, cancellation),
            InstructionSet.Vector256 => OfShape<Twin<Lanes256>>(constants, rows, count, hasCompliance, cancellation),
            InstructionSet.Vector128 => OfShape<Twin<Lanes128>>(constants, rows, count, hasCompliance, cancellation),
            _ => OfShape<ScalarLane>(constants, rows, count, hasCompliance, cancellation),
        };
    }

    private static KernelReport OfShape<T>(KernelConstants constants, in RowPointers rows, nint count, bool hasCompliance, CancellationToken cancellation)
        where T : struct, ILanes<T> => constants.Shape switch
        {
            KernelShape.Quotient => OfMethod<T, QuotientRow>(constants, rows, count, hasCompliance, cancellation),
            KernelShape.Growth => OfMethod<T, GrowthRow>(constants, rows, count, hasCompliance, cancellation),
            KernelShape.Difference => OfMethod<T, DifferenceRow>(constants, rows, count, hasCompliance, cancellation),
            KernelShape.Sum => OfMethod<T, SumRow>(constants, rows, count, hasCompliance, cancellation),
            _ => OfMethod<T, SingleRow>(constants, rows, count, hasCompliance, cancellation),
        };

    private static KernelReport OfMethod<T, TShape>(KernelConstants constants, in RowPointers rows, nint count, bool hasCompliance, CancellationToken cancellation)
        where T : struct, ILanes<T>
        where TShape : struct, IRowShape => (hasCompliance ? constants.Method : null) switch
        {
            null => OfJudge<T, TShape, NoComplianceRow>(constants, rows, count, cancellation),
            ComplianceMethod.TargetOverAchieved => OfTarget<T, TShape, TargetOverAchievedRow>(constants, rows, count, cancellation),
            ComplianceMethod.TwoMinusRatio => OfTarget<T, TShape, TwoMinusRatioRow>(constants, rows, count, cancellation),
            ComplianceMethod.ProgressFromBaseline => OfTarget<T, TShape, ProgressFromBaselineRow>(constants, rows, count, cancellation),
            _ => OfTarget<T, TShape, AchievedOverTargetRow>(constants, rows, count, cancellation),
        };

    private static KernelReport OfTarget<T, TShape, TCompliance>(KernelConstants constants, in RowPointers rows, nint count, CancellationToken cancellation)
        where T : struct, ILanes<T>
        where TShape : struct, IRowShape
        where TCompliance : struct, IComplianceRow =>
        rows.TargetDivisor is null
            ? OfJudge<T, TShape, TCompliance>(constants, rows, count, cancellation)
            : OfJudge<T, TShape, QuotientTargetRow<TCompliance>>(constants, rows, count, cancellation);

    private static KernelReport OfJudge<T, TShape, TCompliance>(KernelConstants constants, in RowPointers rows, nint count, CancellationToken cancellation)
        where T : struct, ILanes<T>
        where TShape : struct, IRowShape
        where TCompliance : struct, IComplianceRow =>
        constants.JudgesExactFigure
            ? RowTiles<T, TShape, TCompliance, ExactJudge>.Run(constants, rows, count, cancellation)
            : RowTiles<T, TShape, TCompliance, PublishedJudge>.Run(constants, rows, count, cancellation);
}

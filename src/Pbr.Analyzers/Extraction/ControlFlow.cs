using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>Whether code surely runs, once, whenever the code around it does.</summary>
internal static class ControlFlow
{
    /// <summary>Whether nothing between an operation and a boundary decides if, or how often, the operation runs.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="boundary">The function or block that holds it; null for the whole member.</param>
    public static bool IsStraight(IOperation operation, IOperation? boundary)
    {
        for (IOperation? outer = operation.Parent; outer is not null && outer != boundary; outer = outer.Parent)
        {
            if (Decides(outer)) { return false; }
            if (outer is IBlockOperation block && MayLeaveEarly(block, operation)) { return false; }
        }

        return boundary is not IBlockOperation last || !MayLeaveEarly(last, operation);
    }

    private static bool Decides(IOperation operation) => operation.Kind
        is OperationKind.Conditional
        or OperationKind.Loop
        or OperationKind.Switch
        or OperationKind.SwitchCase
        or OperationKind.SwitchExpression
        or OperationKind.SwitchExpressionArm
        or OperationKind.Try
        or OperationKind.CatchClause
        or OperationKind.Coalesce
        or OperationKind.CoalesceAssignment
        or OperationKind.ConditionalAccess
        or OperationKind.AnonymousFunction
        or OperationKind.LocalFunction
        or OperationKind.Labeled
        or OperationKind.Invalid
        || operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr };

    /// <summary>Whether an earlier statement of the block may return, so that the operation is not reached.</summary>
    private static bool MayLeaveEarly(IBlockOperation block, IOperation operation)
    {
        if (block.Operations.Length < 2) { return false; }
        int start = operation.Syntax.SpanStart;
        foreach (IOperation statement in block.Operations)
        {
            if (statement.Syntax.Span.End > start) { return false; }
            if (statement is not ILocalFunctionOperation && Leaves(statement)) { return true; }
        }

        return false;
    }

    private static bool Leaves(IOperation operation) =>
        operation is IReturnOperation or IBranchOperation { BranchKind: BranchKind.GoTo }
        || (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && operation.ChildOperations.Any(Leaves));
}

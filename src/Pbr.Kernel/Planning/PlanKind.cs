namespace Pbr.Kernel.Planning;

/// <summary>How the rows of a group are evaluated.</summary>
internal enum PlanKind : byte
{
    /// <summary>By one operation of the kernel over columns.</summary>
    Fused,

    /// <summary>Step by step over columns, then by the kernel.</summary>
    Steps,

    /// <summary>Each by the reference evaluator: what has no columns, such as spans of several years.</summary>
    Reference,
}

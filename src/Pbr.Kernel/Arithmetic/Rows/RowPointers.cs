namespace Pbr.Kernel.Arithmetic;

/// <summary>The columns of one run, pinned. A column that the terms do not ask for is null.</summary>
internal readonly unsafe struct RowPointers
{
    public long* First { get; init; }

    public long* Second { get; init; }

    public long* Target { get; init; }

    /// <summary>What the targets are divided by; null where they are no quotients.</summary>
    public long* TargetDivisor { get; init; }

    public long* Baseline { get; init; }

    public long* Value { get; init; }

    public long* Compliance { get; init; }

    public byte* Light { get; init; }

    public byte* Status { get; init; }

    /// <summary>Whether value and compliance are written past the caches.</summary>
    public bool PastCaches { get; init; }
}

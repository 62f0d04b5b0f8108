using System;
using System.Collections.Concurrent;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>The results of every row of a plan, in columns by group and period.</summary>
internal sealed class RowStore
{
    private readonly long[][] _values;
    private readonly long[][] _compliances;
    private readonly byte[][] _lights;
    private readonly byte[][] _statuses;

    public RowStore(EvaluationPlan plan, int months)
    {
        PlanGroup[] groups = plan.Layout.Groups;
        Months = months;
        _values = new long[groups.Length][];
        _compliances = new long[groups.Length][];
        _lights = new byte[groups.Length][];
        _statuses = new byte[groups.Length][];
        foreach (PlanGroup group in groups)
        {
            int rows = checked(group.Count * months);
            _values[group.Number] = GC.AllocateUninitializedArray<long>(rows);
            _compliances[group.Number] = GC.AllocateUninitializedArray<long>(rows);
            _lights[group.Number] = GC.AllocateUninitializedArray<byte>(rows);
            _statuses[group.Number] = GC.AllocateUninitializedArray<byte>(rows);
        }
    }

    /// <summary>In a column of statuses: the row belongs to another part of the work.</summary>
    public const byte OfAnotherPart = byte.MaxValue;

    public int Months { get; }

    /// <summary>Begins anew.</summary>
    /// <param name="isPart">Whether only some rows will be written.</param>
    public void Begin(bool isPart)
    {
        Elsewhere.Clear();
        if (!isPart) { return; }
        foreach (long[] values in _values) { values.AsSpan().Fill(FigureColumn.Missing); }
        foreach (long[] compliances in _compliances) { compliances.AsSpan().Fill(FigureColumn.Missing); }
        foreach (byte[] lights in _lights) { lights.AsSpan().Clear(); }
        foreach (byte[] statuses in _statuses) { statuses.AsSpan().Fill(OfAnotherPart); }
    }

    /// <summary>The figures that no column holds, by indicator and period.</summary>
    public ConcurrentDictionary<(int Indicator, int Month), (decimal? Value, decimal? Compliance)> Elsewhere { get; } = new();

    public Span<long> Values(PlanGroup group, int month) => _values[group.Number].AsSpan(month * group.Count, group.Count);

    public Span<long> Compliances(PlanGroup group, int month) => _compliances[group.Number].AsSpan(month * group.Count, group.Count);

    public Span<byte> Lights(PlanGroup group, int month) => _lights[group.Number].AsSpan(month * group.Count, group.Count);

    public Span<byte> Statuses(PlanGroup group, int month) => _statuses[group.Number].AsSpan(month * group.Count, group.Count);
}

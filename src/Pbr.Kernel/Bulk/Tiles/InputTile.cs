using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Bulk;

/// <summary>One input of a tile of rows: its periods joined so far, period by period, without a branch on a figure.</summary>
internal sealed class InputTile
{
    /// <summary>What the sizes of figures must stay under so that twelve of them add up in 64 bits.</summary>
    private const long SafeSize = 1L << 58;

    private readonly long[] _joined = new long[Tile.Rows];
    private readonly long[] _count = new long[Tile.Rows];
    private readonly long[] _dueSeen = new long[Tile.Rows];
    private int _rows;
    private int _dueCount;
    private Accumulation? _way;
    private Vector<long> _sizes;

    /// <summary>The joined figure of each row; of an average the sum.</summary>
    public ReadOnlySpan<long> Joined => _joined.AsSpan(0, _rows);

    /// <summary>How many periods each row's figure is joined of.</summary>
    public ReadOnlySpan<long> Count => _count.AsSpan(0, _rows);

    /// <summary>How the input accumulates.</summary>
    public Accumulation? Way => _way;

    /// <summary>Whether every sum stayed within 64 bits.</summary>
    public bool IsSafe
    {
        get
        {
            for (int i = 0; i < Vector<long>.Count; i++)
            {
                if ((ulong)_sizes[i] >= SafeSize) { return false; }
            }

            return true;
        }
    }

    /// <summary>Begins a tile.</summary>
    public void Start(int rows, Accumulation? way)
    {
        _rows = rows;
        _way = way;
        _dueCount = 0;
        _sizes = default;
        int padded = Padded(rows);
        Array.Clear(_count, 0, padded);
        Array.Clear(_dueSeen, 0, padded);
        _joined.AsSpan(0, padded).Fill(way == Accumulation.Maximum ? long.MinValue : 0);
    }

    /// <summary>Joins the figures of the next period.</summary>
    public void Add(ReadOnlySpan<long> cells, bool isDue)
    {
        if (isDue) { _dueCount++; }
        switch (_way)
        {
            case Accumulation.Sum or Accumulation.Average: Add<SumWay>(cells, isDue); break;
            case Accumulation.Maximum: Add<MaximumWay>(cells, isDue); break;
            case Accumulation.Constant: Add<ConstantWay>(cells, isDue); break;
            default: Add<LastWay>(cells, isDue); break;
        }
    }

    /// <summary>The year-to-date figure of each row, or why there is none.</summary>
    /// <param name="figures">The figures; missing where there is none.</param>
    /// <param name="failures">Raised to the status of each row without one, where it is graver than what stands there.</param>
    /// <param name="allowsPartial">Whether a sum or maximum may lack a due period.</param>
    /// <param name="conflict">The status of a constant with two figures: to whoever uses another indicator's result it has no data.</param>
    public void Finish(Span<long> figures, Span<long> failures, bool allowsPartial, ResultStatus conflict)
    {
        Vector<long> due = new(_dueCount);
        Vector<long> none = new((long)(_dueCount > 0 ? ResultStatus.NoData : ResultStatus.NotDue));
        Vector<long> missing = new(FigureColumn.Missing);
        bool needsAll = !allowsPartial && _way is Accumulation.Sum or Accumulation.Maximum;
        for (int i = 0; i < Padded(_rows); i += Vector<long>.Count)
        {
            Vector<long> count = At(_count, i);
            Vector<long> seen = At(_dueSeen, i);
            Vector<long> absent = Vector.Equals(count, Vector<long>.Zero);
            Vector<long> failure = none & absent;
            if (needsAll) { failure |= new Vector<long>((long)ResultStatus.NoData) & Vector.LessThan(seen, due) & ~absent; }
            else if (_way == Accumulation.Constant) { failure |= new Vector<long>((long)conflict) & Vector.LessThan(seen, Vector<long>.Zero) & ~absent; }
            else if (_way is null)
            {
                Vector<long> known = Vector.Equals(count, Vector<long>.One) & Vector.Equals(seen, due);
                failure |= new Vector<long>((long)ResultStatus.NotEvaluable) & ~known & ~absent;
            }

            Vector<long> has = Vector.Equals(failure, Vector<long>.Zero);
            Vector.ConditionalSelect(has, At(_joined, i), missing).CopyTo(figures[i..]);
            Vector.Max(failure, At(failures, i)).CopyTo(failures[i..]);
        }
    }

    /// <summary>Rows brought up to whole vectors.</summary>
    public static int Padded(int rows) => (rows + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> At(Span<long> values, int index) => new(values[index..]);

    private void Add<TWay>(ReadOnlySpan<long> cells, bool isDue)
        where TWay : struct, IJoinWay
    {
        Vector<long> irregular = new(ReadingColumns.Irregular);
        int whole = cells.Length - (cells.Length % Vector<long>.Count);
        Vector<long> sizes = _sizes;
        for (int i = 0; i < whole; i += Vector<long>.Count) { Add<TWay>(new Vector<long>(cells[i..]), irregular, i, isDue, ref sizes); }
        if (whole < cells.Length)
        {
            Span<long> rest = stackalloc long[Vector<long>.Count];
            rest.Fill(FigureColumn.Missing);
            cells[whole..].CopyTo(rest);
            Add<TWay>(new Vector<long>(rest), irregular, whole, isDue, ref sizes);
        }

        _sizes = sizes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add<TWay>(Vector<long> cell, Vector<long> irregular, int i, bool isDue, ref Vector<long> sizes)
        where TWay : struct, IJoinWay
    {
        // Irregular figures pass for missing here: their rows are evaluated by themselves.
        Vector<long> present = Vector.GreaterThan(cell, irregular);
        ref Vector<long> joined = ref Unsafe.As<long, Vector<long>>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_joined), i));
        ref Vector<long> count = ref Unsafe.As<long, Vector<long>>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_count), i));
        ref Vector<long> seen = ref Unsafe.As<long, Vector<long>>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_dueSeen), i));
        sizes |= (cell ^ Vector.ShiftRightArithmetic(cell, 63)) & present;
        if (TWay.FindsConflicts)
        {
            // What was seen is not asked of a constant: it holds instead, as all ones, that two of its figures differ.
            seen |= present & Vector.GreaterThan(count, Vector<long>.Zero) & ~Vector.Equals(cell, joined);
        }
        else if (isDue) { seen -= present; }

        joined = TWay.Join(joined, cell, present, count);
        count -= present;
    }
}

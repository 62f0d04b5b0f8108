using System;
using System.Threading;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Rows in tiles: each is computed, proves its domain, and is computed again in wider integers where it left it.</summary>
internal static unsafe class RowTiles<T, TShape, TCompliance, TJudge>
    where T : struct, ILanes<T>
    where TShape : struct, IRowShape
    where TCompliance : struct, IComplianceRow
    where TJudge : struct, IRowJudge
{
    /// <summary>What no number of a tile may reach.</summary>
    private const double DomainEnd = 1L << 51;

    private const int TileRows = 4096;

    public static KernelReport Run(KernelConstants constants, in RowPointers rows, nint count, CancellationToken cancellation)
    {
        RowConstants<T> lanes = new(constants);
        RowConstants<ScalarLane> lane = new(constants);
        RowLights lights = new(constants.Light, constants.JudgesCompliance, stackalloc LightCut[constants.Light.Cuts.Length]);
        KernelReport report = default;

        // The rows before the first place that a write past the caches can begin at.
        nint start = 0;
        if (rows.PastCaches)
        {
            nint unaligned = (nint)rows.Value & ((T.Count * sizeof(long)) - 1);
            start = unaligned == 0 ? 0 : nint.Min(count, T.Count - (unaligned / sizeof(long)));
        }

        if (start > 0) { report += Tile(constants, lane, lane, lights, rows, 0, start); }
        for (; start < count; start += TileRows)
        {
            cancellation.ThrowIfCancellationRequested();
            nint end = nint.Min(count, start + TileRows);
            report += Tile(constants, lanes, lane, lights, rows, start, end);
        }

        return report;
    }

    /// <summary>A tile in the narrowest numbers that hold it.</summary>
    private static KernelReport Tile<TLanes>(
        KernelConstants constants, in RowConstants<TLanes> lanes, in RowConstants<ScalarLane> lane, in RowLights lights, in RowPointers rows, nint start, nint end)
        where TLanes : struct, ILanes<TLanes> =>
        (constants.IsNarrow && Fits<TLanes, NarrowRange>(lanes, lane, lights, rows, start, end)) || Fits<TLanes, PairedRange>(lanes, lane, lights, rows, start, end)
            ? new KernelReport(end - start, 0, 0)
            : WideRows.Run(constants, rows, start, end);

    private static bool Fits<TLanes, TRange>(
        in RowConstants<TLanes> lanes, in RowConstants<ScalarLane> lane, in RowLights lights, in RowPointers rows, nint start, nint end)
        where TLanes : struct, ILanes<TLanes>
        where TRange : struct, IRowRange
    {
        nint whole = end - ((end - start) % TLanes.Count);
        double highest = RowLoop<TLanes, TShape, TCompliance, TJudge, TRange>.Run(lanes, lights, rows, start, whole);
        return highest < DomainEnd
            && (whole == end || RowLoop<ScalarLane, TShape, TCompliance, TJudge, TRange>.Run(lane, lights, rows, whole, end) < DomainEnd);
    }
}

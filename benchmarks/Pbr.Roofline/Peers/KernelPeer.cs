using System.Diagnostics;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>The kernel itself, on the rows of its peers.</summary>
/// <param name="set">Its instructions.</param>
internal sealed class KernelPeer(InstructionSet set) : IPeer
{
    private RowBlock? _rows;
    private ResultRows? _results;

    public string Name => $"**Pbr.Kernel, {set}**";

    public int MostRows => int.MaxValue;

    public void Load(RowBlock rows) => (_rows, _results) = (rows, new ResultRows(rows.Count));

    public double Compute()
    {
        long start = Stopwatch.GetTimestamp();
        KernelRun.Compute(_rows!, _results!, set);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    public void Fetch()
    {
        // They are here.
    }

    public bool AreFiguresRight(int row, ExpectedRow expected) => _results!.Value[row] == expected.Value && _results.Compliance[row] == expected.Compliance;

    public byte LightOf(int row) => _results!.Light[row];
}

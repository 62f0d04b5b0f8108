using System;
using System.Diagnostics;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>A peer in this process, over arrays of its own kind of number.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="mostRows">The most rows that it bears.</param>
/// <param name="missing">What stands for a missing figure.</param>
/// <param name="toNumber">A number of so many hundredths.</param>
/// <param name="compute">Computes all rows of the arrays.</param>
internal sealed class ArrayPeer<T>(string name, int mostRows, T missing, Func<long, T> toNumber, Action<PeerArrays<T>> compute) : IPeer
    where T : struct, IEquatable<T>
{
    private PeerArrays<T> _arrays = new(0);

    public string Name => name;

    public int MostRows => mostRows;

    public void Load(RowBlock rows)
    {
        const long Hundred = 100;
        T Number(long units, long hundredths) => units == FigureColumn.Missing ? missing : toNumber(units * hundredths);
        _arrays = new PeerArrays<T>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            _arrays.First[i] = Number(rows.First.Span[i], Hundred);
            _arrays.Second[i] = Number(rows.Second.Span[i], Hundred);
            _arrays.Target[i] = Number(rows.Target.Span[i], 1);
        }
    }

    public double Compute()
    {
        long start = Stopwatch.GetTimestamp();
        compute(_arrays);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    public void Fetch()
    {
        // They are here.
    }

    public bool AreFiguresRight(int row, ExpectedRow expected) =>
        IsRight(_arrays.Value[row], expected.Value) && IsRight(_arrays.Compliance[row], expected.Compliance);

    public byte LightOf(int row) => _arrays.Light[row];

    private bool IsRight(T figure, long expected) => figure.Equals(expected == FigureColumn.Missing ? missing : toNumber(expected));
}

using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;

namespace Pbr.Roofline;

/// <summary>Threads that each stay on a processor of their own, start together and are waited for together. The one that makes them is the first.</summary>
internal sealed partial class PinnedThreads : IDisposable
{
    private readonly Thread[] _others;
    private Action<int>? _work;
    private int _round;
    private int _running;
    private volatile bool _isOver;

    /// <summary>Starts them.</summary>
    public PinnedThreads(int count)
    {
        Pin(1UL);
        _others = new Thread[count - 1];
        for (int i = 0; i < _others.Length; i++)
        {
            int index = i + 1;
            _others[i] = new Thread(() => Wait(index)) { IsBackground = true };
            _others[i].Start();
        }
    }

    /// <summary>How many.</summary>
    public int Count => _others.Length + 1;

    /// <summary>Has every thread do some work, given its number.</summary>
    /// <returns>The time from the start until the last is done, in nanoseconds.</returns>
    public double Run(Action<int> work)
    {
        _work = work;
        Volatile.Write(ref _running, _others.Length);
        long start = Stopwatch.GetTimestamp();
        Interlocked.Increment(ref _round);
        work(0);
        while (Volatile.Read(ref _running) > 0) { Thread.SpinWait(1); }
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isOver = true;
        foreach (Thread thread in _others) { thread.Join(); }
        Pin(ulong.MaxValue);
    }

    private void Wait(int index)
    {
        Pin(1UL << (index % Environment.ProcessorCount));
        int seen = 0;
        while (!_isOver)
        {
            int round = Volatile.Read(ref _round);
            if (round == seen)
            {
                Thread.SpinWait(1);
                continue;
            }

            seen = round;
            _work!(index);
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>Keeps this thread on some processors. Elsewhere than on Linux it goes where it is sent.</summary>
    private static unsafe void Pin(ulong processors)
    {
        if (OperatingSystem.IsLinux()) { _ = SetAffinity(0, sizeof(ulong), &processors); }
    }

    [LibraryImport("libc", EntryPoint = "sched_setaffinity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int SetAffinity(int thread, nuint size, ulong* processors);
}

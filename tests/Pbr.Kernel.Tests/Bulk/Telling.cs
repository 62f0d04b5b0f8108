using System;
using System.Collections.Concurrent;
using Pbr.Kernel.Bulk;

namespace Pbr.Kernel.Tests.Bulk;

/// <summary>Keeps what it is told, and does something with it on the thread that tells.</summary>
internal sealed class Telling(Action<BulkProgress>? then = null) : IProgress<BulkProgress>
{
    public ConcurrentQueue<BulkProgress> Told { get; } = new();

    public void Report(BulkProgress value)
    {
        Told.Enqueue(value);
        then?.Invoke(value);
    }
}

using System;
using System.Threading;

namespace Pbr.Kernel.Bulk;

/// <summary>Counts the rows that the threads have done, and tells.</summary>
internal sealed class ProgressCount(IProgress<BulkProgress>? progress, long total)
{
    private long _done;

    public void Add(long rows)
    {
        if (progress is null) { return; }
        progress.Report(new BulkProgress(Math.Min(total, Interlocked.Add(ref _done, rows)), total));
    }
}

using Pbr.Kernel.Bulk;

namespace Country.NightlyJob;

/// <summary>Writes every tenth of the way.</summary>
internal sealed class Percent(TextWriter output) : IProgress<BulkProgress>
{
    private int _tenths;

    public void Report(BulkProgress value)
    {
        int tenths = (int)(value.Rows * 10 / Math.Max(1, value.TotalRows));
        int before = Volatile.Read(ref _tenths);
        if (tenths > before && Interlocked.CompareExchange(ref _tenths, tenths, before) == before) { output.WriteLine($"{tenths * 10,4} %"); }
    }
}

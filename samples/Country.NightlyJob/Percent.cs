using Pbr.Kernel.Bulk;

namespace Country.NightlyJob;

/// <summary>Writes every tenth of the way, each once and in order: reports come from several threads.</summary>
internal sealed class Percent(TextWriter output) : IProgress<BulkProgress>
{
    private readonly Lock _lock = new();
    private long _tenths;

    public void Report(BulkProgress value)
    {
        long tenths = value.Rows * 10 / Math.Max(1, value.TotalRows);
        lock (_lock)
        {
            if (tenths <= _tenths) { return; }
            _tenths = tenths;
            output.WriteLine($"{tenths * 10,4} %");
        }
    }
}

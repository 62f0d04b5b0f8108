using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>What all tiles of one evaluation share.</summary>
internal sealed class BulkRun(ReadingColumns figures, BulkOptions options, ImmutableArray<int> months, RowStore? rows, ExceptionalRows exceptional, TermsTable terms)
{
    private readonly int[] _places = Places(months);

    public ReadingColumns Figures => figures;

    public BulkOptions Options => options;

    public RowStore? Rows => rows;

    public ExceptionalRows Exceptional => exceptional;

    public TermsTable Terms => terms;

    public ImmutableArray<int> Months => months;

    /// <summary>The place of a month among those evaluated; -1 where it is not.</summary>
    public int PlaceOf(int month) => _places[month];

    private static int[] Places(ImmutableArray<int> months)
    {
        int[] places = new int[13];
        System.Array.Fill(places, -1);
        for (int i = 0; i < months.Length; i++) { places[months[i]] = i; }
        return places;
    }
}

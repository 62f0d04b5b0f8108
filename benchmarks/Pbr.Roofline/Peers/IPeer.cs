using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>Somebody else's way to compute the same.</summary>
internal interface IPeer
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>The most rows that it bears in a measurement.</summary>
    int MostRows { get; }

    /// <summary>Takes rows over in its own form; not timed.</summary>
    void Load(RowBlock rows);

    /// <summary>Computes them.</summary>
    /// <returns>The time, in nanoseconds.</returns>
    double Compute();

    /// <summary>Brings results that are kept elsewhere here; not timed.</summary>
    void Fetch();

    /// <summary>Whether value and compliance of a row are what they should be.</summary>
    bool AreFiguresRight(int row, ExpectedRow expected);

    /// <summary>The light of a row, as the kernel numbers it.</summary>
    byte LightOf(int row);
}

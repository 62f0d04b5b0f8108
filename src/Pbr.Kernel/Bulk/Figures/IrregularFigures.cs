using System.Collections.Generic;
using System.Linq;

namespace Pbr.Kernel.Bulk;

/// <summary>The figures that a column cannot hold: two for one place, finer than its scale, or too large. Safe to share.</summary>
internal sealed class IrregularFigures
{
    private readonly Dictionary<(int Indicator, int Input, int Period), List<decimal>> _figures = new();
    private readonly HashSet<int> _indicators = new();

    /// <summary>The indicators that have any.</summary>
    public IReadOnlyCollection<int> Indicators
    {
        get
        {
            lock (_figures) { return _indicators.ToArray(); }
        }
    }

    /// <summary>Adds a figure to those of its place; the same figure twice is one.</summary>
    public void Add(int indicator, int input, int period, decimal figure)
    {
        lock (_figures)
        {
            if (!_figures.TryGetValue((indicator, input, period), out List<decimal>? list)) { _figures[(indicator, input, period)] = list = new List<decimal>(); }
            if (!list.Contains(figure)) { list.Add(figure); }
            _indicators.Add(indicator);
        }
    }

    /// <summary>The figures of a place.</summary>
    public IReadOnlyList<decimal> Of(int indicator, int input, int period)
    {
        lock (_figures) { return _figures.TryGetValue((indicator, input, period), out List<decimal>? list) ? list.ToArray() : []; }
    }
}

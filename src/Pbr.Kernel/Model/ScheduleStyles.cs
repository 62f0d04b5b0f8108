using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>What the cells of a schedule mean where the author did not say: the one style by which they make the annual target.</summary>
internal static class ScheduleStyles
{
    public static ScheduleStyle? Resolve(ImmutableArray<decimal?> cells, decimal? target)
    {
        List<Rational> values = new();
        foreach (decimal? cell in cells)
        {
            if (cell is { } value) { values.Add(value); }
        }

        if (target is not { } annual || values.Count == 0) { return null; }
        if (values.Count == 1) { return values[0] == annual ? ScheduleStyle.OneOff : null; }

        Rational sum = Rational.Zero;
        bool level = true;
        bool rising = true;
        Rational previous = values[0];
        foreach (Rational value in values)
        {
            sum += value;
            level &= value == annual;
            rising &= value >= previous;
            previous = value;
        }

        ScheduleStyle?[] fits =
        [
            sum == annual ? ScheduleStyle.Instalments : null,
            level ? ScheduleStyle.Level : null,
            rising && !level && previous == annual ? ScheduleStyle.Cumulative : null,
        ];
        ScheduleStyle? only = null;
        foreach (ScheduleStyle? fit in fits)
        {
            if (fit is null) { continue; }
            if (only is not null) { return null; }
            only = fit;
        }

        return only;
    }
}

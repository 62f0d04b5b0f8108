using System.Numerics;

namespace Pbr.Kernel.Bulk;

/// <summary>How a further period joins those before it.</summary>
internal interface IJoinWay
{
    /// <summary>Whether two different figures are bad data.</summary>
    static abstract bool FindsConflicts { get; }

    /// <summary>Joins.</summary>
    /// <param name="joined">What was joined so far; 0 at first, of a maximum the least integer.</param>
    /// <param name="cell">The figures of the period.</param>
    /// <param name="present">All ones where there is one.</param>
    /// <param name="count">How many were joined so far.</param>
    static abstract Vector<long> Join(Vector<long> joined, Vector<long> cell, Vector<long> present, Vector<long> count);
}

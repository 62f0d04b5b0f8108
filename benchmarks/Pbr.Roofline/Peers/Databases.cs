using System.Collections.Generic;

namespace Pbr.Roofline;

/// <summary>The databases of the comparison, each with the arithmetic that it is usually asked for.</summary>
internal static class Databases
{
    private static readonly SqlDialect s_real = new("real", 1, false, 100, 100, (a, b, factor) => $"round({a} / nullif({b}, 0) * {factor}, 2)");

    private static readonly SqlDialect s_double = new(
        "double precision", 1, false, 100, 100, (a, b, factor) => $"round(({a}::double precision / nullif({b}, 0) * {factor})::numeric, 2)");

    private static readonly SqlDialect s_numeric = new("numeric", 1, false, 100, 100, (a, b, factor) => $"round({a} / nullif({b}, 0) * {factor}, 2)");

    // Hundredths, rounded by hand; right for nonnegative figures.
    private static readonly SqlDialect s_bigint = new(
        "bigint", 100, true, 10_000, 10_000, (a, b, factor) => $"(2 * {a} * {factor} + {b}) / nullif(2 * {b}, 0)");

    /// <summary>Them.</summary>
    public static IEnumerable<IPeer> All() =>
    [
        new SqlitePeer("SQLite, real", s_real),
        new SqlitePeer("SQLite, integer arithmetic by hand", s_bigint with { ColumnType = "integer" }),
        new PostgresPeer("PostgreSQL, double precision rounded as numeric", s_double),
        new PostgresPeer("PostgreSQL, numeric", s_numeric),
        new PostgresPeer("PostgreSQL, bigint arithmetic by hand", s_bigint),
    ];
}

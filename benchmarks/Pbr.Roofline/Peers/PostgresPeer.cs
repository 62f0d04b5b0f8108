using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Pbr.Roofline;

/// <summary>PostgreSQL on a socket of its own, by its own clock: one worker, nothing forced to disk, tables without a log.</summary>
internal sealed partial class PostgresPeer(string name, SqlDialect dialect) : DatabasePeer(name, dialect)
{
    // The server refuses to run as root.
    private const string Owner = "postgres";

    private string? _cluster;

    public override double Compute()
    {
        string output = Run($"drop table if exists results;\n\\timing on\ncreate unlogged table results as {Statement};\n");
        return double.Parse(Time().Match(output).Groups[1].Value, CultureInfo.InvariantCulture) * 1e6;
    }

    public override void Dispose()
    {
        if (_cluster is not null)
        {
            AsOwner("pg_ctl", "-D", _cluster, "-m", "immediate", "-w", "stop");
            AsOwner("rm", "-r", _cluster);
        }

        base.Dispose();
    }

    protected override void Import(string file)
    {
        if (_cluster is null) { Start(); }
        Run($"""
            drop table if exists results;
            drop table if exists rows;
            create unlogged table rows(id bigint primary key, a {ColumnType}, b {ColumnType}, t {ColumnType});
            \copy rows from '{file}' csv
            vacuum analyze rows;

            """);
    }

    protected override string Export() => Run("\\copy (select v, c, l from results order by id) to stdout csv\n");

    private static string AsOwner(params string[] command) =>
        Environment.IsPrivilegedProcess ? Command.Run("runuser", ["-u", Owner, "--", .. command]) : Command.Run(command[0], command.Skip(1).ToArray());

    private void Start()
    {
        string cluster = AsOwner("mktemp", "-d").Trim();
        AsOwner("initdb", "-D", cluster, "-U", Owner, "-A", "trust", "-N");
        AsOwner(
            "pg_ctl", "-D", cluster, "-l", cluster + "/log", "-w", "-o",
            $"-k {cluster} -c listen_addresses= -c fsync=off -c synchronous_commit=off -c shared_buffers=512MB -c max_parallel_workers_per_gather=0", "start");
        _cluster = cluster;
    }

    private string Run(string script) => Command.Run("psql", ["-h", _cluster!, "-U", Owner, "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1"], script);

    [GeneratedRegex(@"Time: (\d+\.\d+) ms")]
    private static partial Regex Time();
}

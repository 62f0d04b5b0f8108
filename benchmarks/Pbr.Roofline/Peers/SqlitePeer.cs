using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;

namespace Pbr.Roofline;

/// <summary>SQLite, by its own shell and its own clock, without journal.</summary>
internal sealed partial class SqlitePeer(string name, SqlDialect dialect) : DatabasePeer(name, dialect)
{
    private string Database => Path.Combine(Folder, "rows.db");

    public override double Compute()
    {
        string output = Run($"drop table if exists results;\n.timer on\ncreate table results as {Statement};\n");
        return double.Parse(RealTime().Match(output).Groups[1].Value, CultureInfo.InvariantCulture) * 1e9;
    }

    protected override void Import(string file)
    {
        File.Delete(Database);
        Run($"""
            create table rows(id integer primary key, a {ColumnType}, b {ColumnType}, t {ColumnType});
            .mode csv
            .import {file} rows
            update rows set a = null where a = '';
            update rows set b = null where b = '';

            """);
    }

    protected override string Export() => Run(".mode csv\nselect v, c, l from results order by id;\n");

    private string Run(string script) =>
        Command.Run("sqlite3", ["-batch", "-bail", Database], "pragma journal_mode = off;\npragma synchronous = off;\n" + script)["off\n".Length..];

    [GeneratedRegex(@"real (\d+\.\d+)")]
    private static partial Regex RealTime();
}

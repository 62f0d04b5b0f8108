using System;
using System.Globalization;
using System.IO;
using System.Text;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>A database: rows go in as a table, and results come out as one.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="dialect">How it says things.</param>
internal abstract class DatabasePeer(string name, SqlDialect dialect) : IPeer, IDisposable
{
    private const int Most = 1_000_000;

    private decimal?[] _values = [];
    private decimal?[] _compliances = [];
    private byte[] _lights = [];

    public string Name => name;

    public int MostRows => Most;

    /// <summary>Where the rows lie as text.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("pbr-").FullName;

    /// <summary>What makes the table of results.</summary>
    protected string Statement =>
        $"""
        select id, v, c, case when c >= {80 * dialect.Units} then 1 when c > {50 * dialect.Units} then 2 when c is not null then 3 end as l
        from (select id, v, {dialect.Percentage("v", "t", dialect.TargetFactor)} as c from (select id, t, {dialect.Percentage("a", "b", dialect.ValueFactor)} as v from rows) as x) as y
        """;

    /// <summary>The kind of number of its columns.</summary>
    protected string ColumnType => dialect.ColumnType;

    public void Load(RowBlock rows)
    {
        string file = Path.Combine(Folder, "rows.csv");
        using (StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            for (int i = 0; i < rows.Count; i++)
            {
                string target = dialect.TargetsAreHundredths ? Text(rows.Target.Span[i], 1) : Text(rows.Target.Span[i], 100);
                writer.Write($"{i},{Text(rows.First.Span[i], 1)},{Text(rows.Second.Span[i], 1)},{target}\n");
            }
        }

        (_values, _compliances, _lights) = (new decimal?[rows.Count], new decimal?[rows.Count], new byte[rows.Count]);
        Import(file);
    }

    public abstract double Compute();

    public void Fetch()
    {
        int row = 0;
        foreach (string line in Export().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = line.Trim().Split(',');
            (_values[row], _compliances[row]) = (Figure(cells[0]), Figure(cells[1]));
            _lights[row++] = cells[2].Length == 0 ? (byte)0 : byte.Parse(cells[2], CultureInfo.InvariantCulture);
        }
    }

    public bool AreFiguresRight(int row, ExpectedRow expected) => IsRight(_values[row], expected.Value) && IsRight(_compliances[row], expected.Compliance);

    public byte LightOf(int row) => _lights[row];

    public virtual void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a table of a file.</summary>
    protected abstract void Import(string file);

    /// <summary>The results as lines of value, compliance and light, in order.</summary>
    protected abstract string Export();

    private static string Text(long units, decimal divisor) =>
        units == FigureColumn.Missing ? "" : (units / divisor).ToString(CultureInfo.InvariantCulture);

    private decimal? Figure(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture) * 100 / dialect.Units;

    private static bool IsRight(decimal? hundredths, long expected) => hundredths == (expected == FigureColumn.Missing ? null : expected);
}

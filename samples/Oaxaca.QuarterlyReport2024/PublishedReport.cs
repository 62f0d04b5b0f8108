using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>The figures of the quarterly report as they were published, read from a file.</summary>
internal sealed class PublishedReport
{
    private readonly Dictionary<string, PublishedRow> _rows;

    private PublishedReport(IEnumerable<PublishedRow> rows)
    {
        Rows = rows.ToList();
        _rows = Rows.ToDictionary(row => row.Level);
    }

    /// <summary>The rows, in the order of the report.</summary>
    public IReadOnlyList<PublishedRow> Rows { get; }

    /// <summary>The row of an element, such as <c>Componente 1</c>.</summary>
    public PublishedRow this[string level] => _rows[level];

    /// <summary>Reads the file: a row an element, with columns such as <c>programado 1</c> and <c>alcanzado acumulado</c>.</summary>
    public static PublishedReport Read(string path)
    {
        using StreamReader file = new(path);
        using CsvReader csv = new(file, CultureInfo.InvariantCulture);
        List<PublishedRow> rows = new();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(new PublishedRow(csv.GetField("nivel")!, Block(csv, "programado"), Block(csv, "alcanzado"), Block(csv, "variacion")));
        }

        return new PublishedReport(rows);
    }

    private static FourQuarters Block(CsvReader csv, string name)
    {
        decimal[] quarters = Enumerable.Range(1, 4).Select(quarter => csv.GetField<decimal>($"{name} {quarter}")).ToArray();
        string accumulated = name == "variacion" ? "variacion acumulada" : $"{name} acumulado";
        return new FourQuarters(quarters, csv.GetField<decimal>(accumulated));
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel.TrafficLights;
using Xunit;

namespace Pbr.Kernel.Tests.TrafficLights;

public sealed class BandTests
{
    public static TheoryData<string, string, string, string> Published()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "TrafficLights", "bands.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2], cells[3] == "–" ? "" : cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void PublishedBand_IsReadOrRefusedWithItsReason(string text, string intervals, string unit, string problem)
    {
        Band band = Band.Parse(text);
        Assert.Equal((intervals, unit), (band.ToString(), band.Unit.ToString()));
        Assert.Equal(problem.Length == 0, band.IsReadable);
        if (problem.Length > 0) { Assert.Contains(band.Problems, found => found.Message.Spanish.Contains(problem, StringComparison.Ordinal)); }
    }
}

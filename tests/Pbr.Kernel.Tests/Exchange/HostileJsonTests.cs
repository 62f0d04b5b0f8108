using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Exchange;

/// <summary>Files that are half typed, damaged or made to break a reader.</summary>
public sealed class HostileJsonTests
{
    private const string Pieces = "{}[]\":,\\/*-+.eE019nultrfasí \n\r\t\0\uFEFF\uD83D\uDE00\uFFFF";

    private static readonly string Sample = File.ReadAllText(Path.Combine(Pbr.Tests.RepositoryRoot.Path, "samples", "Pachuca.C5.Json", "SP03.mir.json"));

    [Fact]
    public void EveryPrefix_IsRead()
    {
        for (int length = 0; length < Sample.Length; length++) { IsSound(Sample[..length]); }
    }

    [Fact]
    public void TenThousandMutations_AreRead()
    {
        Random random = new(20260101);
        for (int i = 0; i < 10_000; i++)
        {
            StringBuilder text = new(Sample);
            for (int change = random.Next(1, 6); change > 0; change--) { Mutate(text, random); }
            IsSound(text.ToString(), isWritten: i % 10 == 0);
        }
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("{\"objectives\":[")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\"\\u")]
    [InlineData("// \n")]
    [InlineData("/*")]
    [InlineData("/**/")]
    [InlineData("1")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("{},")]
    [InlineData("\uD83D")]
    [InlineData("\r\n")]
    [InlineData("x")]
    public void RepeatedPiece_IsRead(string piece)
    {
        string repeated = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        IsSound(repeated);
        IsSound("{\"name\":\"" + repeated + "\"}");
        IsSound("{\"objectives\":[{\"level\":\"goal\",\"indicators\":[" + repeated + "]}]}");
    }

    private static void IsSound(string text, bool isWritten = true)
    {
        MirReading reading = MirJson.Read(text);
        foreach (Finding finding in reading.Findings)
        {
            Assert.NotEqual("", finding.Message(CultureInfo.InvariantCulture));
            TextLocation? location = finding.Place.Location;
            Assert.NotNull(location);
            Assert.InRange(location.Value.Start, 0, text.Length);
            Assert.InRange(location.Value.Start + location.Value.Length, 0, text.Length);
            Assert.True(location.Value.StartLine >= 1 && location.Value.StartColumn >= 1, $"{location}");
        }

        if (isWritten && reading.Draft is { } draft && reading.Problems.IsEmpty)
        {
            IEnumerable<string> again = MirJson.Read(MirJson.Write(draft)).Findings.Select(finding => finding.ToString());
            Assert.Equal(reading.Findings.Select(finding => finding.ToString()), again);
        }
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        int at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
                break;
            case 1:
                text[at] = Pieces[random.Next(Pieces.Length)];
                break;
            case 2:
                text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 40), text.Length - at)));
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }

        if (text.Length == 0) { text.Append('{'); }
    }
}

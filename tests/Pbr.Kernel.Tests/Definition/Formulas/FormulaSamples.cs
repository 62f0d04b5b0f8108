using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Tests.Formulas;

/// <summary>The formulas under Data/Formulas with what each must be read as.</summary>
internal sealed record FormulaSample(string Source, string Text, string Expected)
{
    /// <summary>The published methods and the variants of their notation.</summary>
    public static IReadOnlyList<FormulaSample> All { get; } = [.. Read("published.tsv"), .. Read("variants.tsv")];

    /// <summary>A formula as the golden files write it: kind, reading or problems, what was skipped.</summary>
    public static string Describe(Formula formula)
    {
        string reading = formula.Expression is not null
            ? formula.ToString()
            : string.Join(" | ", formula.Problems.Select(problem => $"{problem.Range} {problem.Message.English}"));
        string skipped = string.Join(" ", formula.Skipped.Select(skip => $"{skip.Reason}{skip.Range}"));
        return $"{formula.Kind}\t{reading}\t{skipped}";
    }

    private static IEnumerable<FormulaSample> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Formulas", file))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new FormulaSample(cells[0], cells[1].Replace("\\n", "\n", StringComparison.Ordinal), string.Join('\t', cells[2..])));
}

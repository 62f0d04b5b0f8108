using BenchmarkDotNet.Attributes;
using Pbr.Kernel.Formulas;

namespace Pbr.Benchmarks;

/// <summary>Reading formulas of published sheets: a short one, one in words, a series, and one with a bracket that is never closed.</summary>
[MemoryDiagnoser]
public class FormulaParsing
{
    /// <summary>The text to read.</summary>
    [Params(
        "PVE = (NVE / NVF) * 100",
        "(Número de eventos realizados / Total de eventos programados) X 100",
        "VE1 + VE2 + ... + VEn",
        "((A / B) x100")]
    public string Text { get; set; } = "";

    /// <summary>One parse.</summary>
    [Benchmark]
    public Formula Parse() => Formula.Parse(Text);
}

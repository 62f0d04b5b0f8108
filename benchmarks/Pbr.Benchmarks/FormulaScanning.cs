using System;
using BenchmarkDotNet.Attributes;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Planning;

namespace Pbr.Benchmarks;

/// <summary>Reading 740,000 different plain formulas to their forms, and a sample of them by the parser.</summary>
/// <remarks>The names are made up, two to eight characters long; the notations are those of published sheets. One operation is one text.</remarks>
[MemoryDiagnoser]
public class FormulaScanning
{
    private const int Count = 740_000;
    private const int SampleCount = 2_000;

    private static readonly string[] Notations =
    [
        "{0} = ({1} / {2}) * 100", "{0}=({1}/{2})*100", "${0} = ({1}/{2}) * 100$", "({1}/{2})*100", "{0} = [({1} - {2}) / {2}] * 100",
        "{0}=({1}-{2})/{2} *100", "{0} = ({1} / {2} - 1) * 100", "{1} - {2}", "{0} = {1} + {2} + {3}", "{0} = {1}", "{0} = ({1} + {3}) / {2} * 100",
        "(({1} + {2} + {3}) / 3) * 100", "{0} = ({1} × 100) ÷ {2}", "{0} = {1} / {2} * 1000",
    ];

    private readonly FormulaForms _forms = new();
    private readonly string[] _texts = new string[Count];

    /// <summary>Makes the texts, and reads each form once.</summary>
    [GlobalSetup]
    public void Write()
    {
        Random random = new(2024);
        for (int i = 0; i < Count; i++)
        {
            _texts[i] = string.Format(null, Notations[random.Next(Notations.Length)], Name(random), Name(random), Name(random), Name(random));
        }

        if (ScanAll() != Count) { throw new InvalidOperationException("Not every text is plain. Mend the notations."); }
    }

    /// <summary>All texts by the scanner.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int ScanAll()
    {
        Span<Range> names = stackalloc Range[FormulaForms.MostNames];
        int scanned = 0;
        foreach (string text in _texts) { scanned += _forms.TryScan(text, names, out _) ? 1 : 0; }
        return scanned;
    }

    /// <summary>A sample by the parser, without a form.</summary>
    [Benchmark(OperationsPerInvoke = SampleCount)]
    public int ParseSample()
    {
        int read = 0;
        foreach (string text in _texts.AsSpan(0, SampleCount)) { read += Formula.Parse(text).Expression is null ? 0 : 1; }
        return read;
    }

    private static string Name(Random random)
    {
        const string Consonants = "BCDFGHJKLMNPQRSTVWXZ";
        Span<char> name = stackalloc char[8];
        int length = random.Next(2, 7);
        for (int i = 0; i < length; i++) { name[i] = Consonants[random.Next(Consonants.Length)]; }
        switch (random.Next(4))
        {
            case 0: name[length++] = (char)('1' + random.Next(9)); break;
            case 1:
                name[length++] = '_';
                name[length++] = 'n';
                break;
        }

        return new string(name[..length]);
    }
}

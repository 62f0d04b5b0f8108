extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.Tests.Harness;

namespace Pbr.Analyzers.Tests;

/// <summary>Code that is still being typed never brings the analyzer down.</summary>
public sealed class CrashTests
{
    private const string Sample = """"
        using Pbr.Fluent;
        using Pbr.Kernel;
        static class Case
        {
            const string Used = "N\u0056E"; const string Own = Own + "x";
            static void Sheet(IIndicatorStage s) => s.Formula($$"""PVE = ({{Used}} / NVF)""").Variable("NVF", "f").Variable(Own, Own);
            public static IBuildStage Program() => Mir.Program("SP03", "V").FiscalYear(2023)
                .Component("C.5", "R", component => component
                    .Indicator("I.5.1", "P", i => i.Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Quarterly)
                        .Formula($"P\x0056E = ({Used}" + @" / ""NVF) * \U0001F600100").Variable("PVE", "p", Accumulation.Sum, unit: "u")
                        .Unit("%").Decimals(1).Baseline(0m, 2022).Target(80m)
                        .TrafficLight(green: "> 80%", yellow: "<= 79%", red: "<= 50%").MonthlySchedule(6.66m, null, 7))
                    .Indicator("I.5.2", Sheet)
                    .Activity("A.5.1", "F", a => { a.Assumptions(["x", "y"]); Sheet(null); }));
        }
        """";

    [Fact]
    public async Task EveryPrefix_IsAnalysed() => await Survives(Enumerable.Range(0, Sample.Length).Select(length => Sample[..length]));

    [Fact]
    public async Task EveryCharacterLeftOut_IsAnalysed() => await Survives(Enumerable.Range(0, Sample.Length).Where(at => at % 3 == 0).Select(at => Sample.Remove(at, 1)));

    [Fact]
    public async Task PrefixesOfTheTestsThemselves_AreAnalysed()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Pbr.Tests.RepositoryRoot.Path, "tests", "Pbr.Analyzers.Tests"), "*Tests.cs").Order(StringComparer.Ordinal))
        {
            string text = await File.ReadAllTextAsync(path);
            await Survives(Enumerable.Range(0, 20).Select(part => text[..(text.Length * part / 20)]));
        }
    }

    private static async Task Survives(IEnumerable<string> sources)
    {
        foreach (string source in sources)
        {
            IReadOnlyList<Diagnostic> found = await Source.Analyze(Source.Compile(source), new analyzers::Pbr.Analyzers.DefinitionAnalyzer());
            Assert.DoesNotContain(found, one => one.Id == "AD0001");
        }
    }
}

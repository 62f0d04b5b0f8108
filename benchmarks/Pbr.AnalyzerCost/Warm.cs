extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.AnalyzerCost;

/// <summary>Compiles in this process, once everything is compiled to machine code: as a build server or an editor does it all day.</summary>
internal static class Warm
{
    private const int WarmUps = 5;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>What a project references.</summary>
    public static ImmutableArray<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "NodaTime.dll" or "Pbr.Kernel.dll" or "Pbr.Fluent.dll")),
    ];

    public static void Measure(int indicators, int runs)
    {
        Console.WriteLine("Warm, in one process: what the compiler takes for all diagnostics, and what comes on top; median of the runs, in brackets the least");
        Console.WriteLine();
        Console.WriteLine("| sheets | files | compiler | + an idle analyzer | + looking at every call | + Pbr.Analyzers | of it, beyond idling | diagnostics |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (bool mistakes in new[] { false, true })
        {
            IReadOnlyList<string> files = Sheets.Write(indicators, mistakes);
            Measure(files, mistakes, runs);
            Measure([Sheets.Join(files)], mistakes, runs);
        }
    }

    private static void Measure(IReadOnlyList<string> files, bool mistakes, int runs)
    {
        ImmutableArray<MetadataReference> references = [.. References.Select(path => MetadataReference.CreateFromFile(path))];
        CSharpCompilation template = CSharpCompilation.Create(
            "Cost",
            files.Select((file, i) => CSharpSyntaxTree.ParseText(file, Options, $"File{i}.cs")),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        string? error = template.GetDiagnostics().FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error)?.ToString();
        if (error is not null) { throw new InvalidOperationException(error); }
        List<double> alone = [], idled = [], looked = [], analysed = [];
        int diagnostics = 0;
        for (int run = -WarmUps; run < runs; run++)
        {
            double first = Timed(() => Fresh(template).GetDiagnostics());
            double second = Timed(() => Run(Fresh(template), new Idle()));
            double third = Timed(() => Run(Fresh(template), new Look()));
            double fourth = Timed(() => diagnostics = Run(Fresh(template), new analyzers::Pbr.Analyzers.DefinitionAnalyzer()));
            if (run < 0) { continue; }
            alone.Add(first);
            idled.Add(second);
            looked.Add(third);
            analysed.Add(fourth);
        }

        Console.WriteLine(FormattableString.Invariant(
            $"| {(mistakes ? "every third is wrong" : "right")} | {files.Count} | {Median(alone):F0} ({alone.Min():F0}) | {Over(idled, alone)} | {Over(looked, alone)} | {Over(analysed, alone)} | {Over(analysed, idled)} | {diagnostics} |"));
    }

    /// <summary>What one takes beyond the other: by the medians, and by the least of each, which the load of a shared machine lengthens least.</summary>
    private static string Over(List<double> one, List<double> other) =>
        FormattableString.Invariant($"{Median(one) - Median(other):F0} ({one.Min() - other.Min():F0})");

    /// <summary>The same trees in a compilation that has bound nothing yet.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation template) =>
        CSharpCompilation.Create("Cost", template.SyntaxTrees, template.References, template.Options);

    private static int Run(CSharpCompilation compilation, DiagnosticAnalyzer analyzer)
    {
        ImmutableArray<Diagnostic> all = compilation.WithAnalyzers([analyzer]).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Diagnostic? crash = all.FirstOrDefault(one => one.Id == "AD0001");
        return crash is null ? all.Length : throw new InvalidOperationException(crash.ToString());
    }

    private static double Timed(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    public static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    public static string Spread(List<double> figures) => FormattableString.Invariant($"± {(figures.Max() - figures.Min()) / 2:F0}");
}

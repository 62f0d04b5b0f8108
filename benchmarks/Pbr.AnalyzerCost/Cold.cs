extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Pbr.AnalyzerCost;

/// <summary>Starts the SDK's own compiler for each run, without its server: what a clean build on a build machine pays, with the analyzer's first use.</summary>
internal static partial class Cold
{
    private const int Children = -1;

    public static void Measure(int indicators, int runs)
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.WriteLine("Cold: not measured; the processor time of another process is read as Linux gives it.");
            return;
        }

        Console.WriteLine("Cold, a process of the SDK's compiler each (median)");
        Console.WriteLine();
        Console.WriteLine("| sheets | files | compiler | + Pbr.Analyzers | + the SDK's analyzers | + Pbr.Analyzers beside those |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (bool mistakes in new[] { false, true })
        {
            IReadOnlyList<string> files = Sheets.Write(indicators, mistakes);
            Measure(files, mistakes ? "every third is wrong" : "right", runs);
            Measure([Sheets.Join(files)], mistakes ? "every third is wrong" : "right", runs);
        }

        Measure(["using Pbr.Fluent; static class C { public static object M() => Mir.Program(\"P\", \"P\"); }"], "none: a programme's first line", runs);
    }

    private static void Measure(IReadOnlyList<string> files, string kind, int runs)
    {
        string folder = Directory.CreateTempSubdirectory("pbr-cost").FullName;
        try
        {
            List<string> arguments = ["/noconfig", "/nostdlib+", "/target:library", "/nologo", "/nullable:enable", "/langversion:latest", "/warn:4", $"/out:{Path.Combine(folder, "out.dll")}"];
            arguments.AddRange(Warm.References.Select(path => $"/reference:\"{path}\""));
            for (int i = 0; i < files.Count; i++)
            {
                string path = Path.Combine(folder, $"File{i}.cs");
                File.WriteAllText(path, files[i]);
                arguments.Add($"\"{path}\"");
            }

            string ours = $"/analyzer:\"{typeof(analyzers::Pbr.Analyzers.DefinitionAnalyzer).Assembly.Location}\"";
            List<string> usual = [.. arguments, .. Sdk.Analyzers.Select(path => $"/analyzer:\"{path}\"")];
            string[] responses = [Responses("alone", arguments), Responses("ours", arguments.Append(ours)), Responses("usual", usual), Responses("beside", usual.Append(ours))];
            List<double>[] taken = [[], [], [], []];
            for (int run = 0; run < runs; run++)
            {
                for (int i = 0; i < responses.Length; i++) { taken[i].Add(Compile(responses[i])); }
            }

            Console.WriteLine(FormattableString.Invariant(
                $"| {kind} | {files.Count} | {Warm.Median(taken[0]):F0} ({Warm.Spread(taken[0])}) | {Over(taken[1], taken[0])} | {Over(taken[2], taken[0])} | {Over(taken[3], taken[2])} |"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        string Responses(string name, IEnumerable<string> lines)
        {
            string path = Path.Combine(folder, name + ".rsp");
            File.WriteAllLines(path, lines);
            return path;
        }
    }

    private static string Over(List<double> one, List<double> other) => FormattableString.Invariant($"{Warm.Median(one) - Warm.Median(other):F0} ({Warm.Spread(one)})");

    private static double Compile(string responses)
    {
        double before = ProcessorTimeOfChildren();
        using Process compiler = Process.Start(new ProcessStartInfo(Sdk.Host, ["exec", Sdk.Compiler, "@" + responses]) { RedirectStandardOutput = true })!;
        string output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        if (output.Contains("error CS", StringComparison.Ordinal) || output.Contains("AD0001", StringComparison.Ordinal)) { throw new InvalidOperationException(output); }
        return ProcessorTimeOfChildren() - before;
    }

    private static double ProcessorTimeOfChildren()
    {
        long[] usage = new long[32];
        if (GetResourceUsage(Children, usage) != 0) { throw new InvalidOperationException("getrusage failed."); }
        return (usage[0] + usage[2]) * 1e3 + (usage[1] + usage[3]) / 1e3;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, [Out] long[] usage);
}

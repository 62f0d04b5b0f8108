using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Roofline;

/// <summary>What the figures were measured on.</summary>
internal static partial class Machine
{
    /// <summary>The processor as it names itself.</summary>
    public static string Processor { get; } = Fact("model name") is { } name
        ? $"{name} (family {Fact("cpu family")}, model {Fact("model")})"
        : RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>The processor as a name of a folder.</summary>
    public static string Folder { get; } =
        NotInNames().Replace($"{Fact("model name") ?? RuntimeInformation.ProcessArchitecture.ToString()} {Fact("model")}".Replace("(R)", "", StringComparison.Ordinal).ToLowerInvariant(), "-").Trim('-');

    /// <summary>Processor, memory, system and runtime, a line each.</summary>
    public static string[] Describe() =>
    [
        $"Processor: {Processor}, {Environment.ProcessorCount} logical processors, last-level cache {Fact("cache size") ?? "unknown"}",
        $"Instruction sets: {string.Join(", ", InstructionSets.Available)}",
        $"Memory: {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB; load before the run {Load()}",
        $"System: {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}",
        $"Date: {DateTime.UtcNow:yyyy-MM-dd}",
    ];

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string? Fact(string name) =>
        !File.Exists("/proc/cpuinfo")
            ? null
            : File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.Split(':')[0].Trim() == name)?.Split(':')[1].Trim();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInNames();
}

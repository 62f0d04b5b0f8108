using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Pbr.AnalyzerCost;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        string processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
            : "unknown";
        string load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        return $"{processor}, {Environment.ProcessorCount} processors, load {load}; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; "
            + $"SDK {Path.GetFileName(Sdk.Folder)}; Roslyn in process {typeof(Compilation).Assembly.GetName().Version}";
    }
}

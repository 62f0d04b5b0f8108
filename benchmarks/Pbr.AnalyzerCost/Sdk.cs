using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Pbr.AnalyzerCost;

/// <summary>The SDK that builds this repository.</summary>
internal static class Sdk
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Path.Combine(Root, "sdk", Version());

    /// <summary>Its compiler.</summary>
    public static string Compiler => Path.Combine(Folder, "Roslyn", "bincore", "csc.dll");

    /// <summary>The analyzers that it gives every project.</summary>
    public static IEnumerable<string> Analyzers =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*.dll")
            .Concat(Directory.EnumerateDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")).Take(1)
                .SelectMany(pack => Directory.EnumerateFiles(Path.Combine(pack, "analyzers", "dotnet", "cs"), "*.dll")));

    /// <summary>The host that runs it.</summary>
    public static string Host => Path.Combine(Root, "dotnet");

    private static string Version()
    {
        using Process process = Process.Start(new ProcessStartInfo(Host, "--version") { RedirectStandardOutput = true })!;
        string version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return version;
    }
}

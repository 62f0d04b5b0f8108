using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

/// <summary>Runs the dotnet command line as a user's shell would: nothing of the surrounding test run reaches it.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // What a running "dotnet test" hands down to its children, and what would make a consumer build like a check.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "COREHOST", "DOTNET_HOST_PATH", "CI", "NUGET_PACKAGES"];

    /// <summary>Runs dotnet in a folder, with its packages in a cache of their own.</summary>
    public static async Task<CommandResult> DotNet(string folder, string cache, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToList()) { start.Environment.Remove(name); }
        foreach ((string name, string value) in Own(cache)) { start.Environment[name] = value; }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start. Is it on the path?");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource tooLong = new(Patience);
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new CommandResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, await output + await error);
    }

    private static bool IsInherited(string name) =>
        Inherited.Any(prefix => prefix == "CI" ? name == prefix : name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Name, string Value)> Own(string cache) =>
    [
        ("NUGET_PACKAGES", cache),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_NOLOGO", "1"),
        ("MSBUILDDISABLENODEREUSE", "1"), // a node that stays alive would hold this run's analyzers
        ("UseSharedCompilation", "false"), // and so would a compiler server
    ];
}

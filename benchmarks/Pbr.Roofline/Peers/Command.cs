using System.ComponentModel;
using System.Diagnostics;

namespace Pbr.Roofline;

/// <summary>Runs other programs.</summary>
internal static class Command
{
    /// <summary>Runs one to its end.</summary>
    /// <param name="file">The program, looked for in the path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>What it wrote.</returns>
    /// <exception cref="PeerMissingException">It is not there, or fails.</exception>
    public static string Run(string file, string[] arguments, string input = "")
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        try
        {
            using Process process = Process.Start(start) ?? throw new PeerMissingException($"{file} does not start");
            System.Text.StringBuilder errors = new();
            process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            process.BeginErrorReadLine();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new PeerMissingException($"{file} ended with {process.ExitCode}: {errors.ToString().Trim().ReplaceLineEndings(" ")}");
        }
        catch (Win32Exception)
        {
            throw new PeerMissingException($"there is no {file} here");
        }
    }
}

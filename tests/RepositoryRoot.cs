using System;
using System.IO;

namespace Pbr.Tests;

/// <summary>Where the repository is, for tests that read its files. Compiled into every test project.</summary>
/// <remarks>Source paths that the compiler records are no way to find it: deterministic builds replace them.</remarks>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds the solution, above the built tests.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Pbr.Kernel.sln"))) { folder = System.IO.Path.GetDirectoryName(folder); }
        return folder ?? throw new InvalidOperationException("Pbr.Kernel.sln is in no folder above the tests. Run them from a clone of the repository.");
    }
}

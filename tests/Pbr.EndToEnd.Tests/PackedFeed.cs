using System;
using System.IO;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

/// <summary>
/// The product as a user gets it: packed once, in the Release configuration, to a folder outside the repository, with a package cache of its
/// own. Neither the machine's cache nor an earlier run can lend an older package of the same version.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string[] Projects = ["Pbr.Kernel", "Pbr.Analyzers.CodeFixes", "Pbr.Fluent"];

    /// <summary>A folder outside the repository in which consumers live.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("pbr-end-to-end-").FullName;

    /// <summary>The folder that holds the packages.</summary>
    public string Packages => Path.Combine(Root, "feed");

    /// <summary>The folder that holds the repository.</summary>
    public static string Repository { get; } = Pbr.Tests.RepositoryRoot.Path;

    internal string Cache => Path.Combine(Root, "cache");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (string project in Projects)
        {
            string path = Path.Combine(Repository, "src", project, project + ".csproj");
            CommandResult pack = await CommandLine.DotNet(
                Repository, MachineCache(), "pack", path, "--configuration", "Release", "--no-restore", "--output", Packages);
            pack.Succeeded();
        }

        // Nothing above the temporary folder may reach a consumer.
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.props"), "<Project />\n");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.targets"), "<Project />\n");
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Packages.props"), "<Project />\n");
        await File.WriteAllTextAsync(Path.Combine(Root, ".editorconfig"), "root = true\n");
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="pbr-local" value="feed" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="pbr-local">
                  <package pattern="Pbr.*" />
                </packageSource>
                <packageSource key="nuget.org">
                  <package pattern="*" />
                </packageSource>
              </packageSourceMapping>
            </configuration>

            """);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    // Packing uses what the repository's own restore has fetched.
    private static string MachineCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

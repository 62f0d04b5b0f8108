using System;
using System.IO;
using System.Threading.Tasks;

namespace Pbr.EndToEnd.Tests;

/// <summary>A fresh project outside the repository, with one PackageReference.</summary>
internal sealed class Consumer
{
    public const string SourceFile = "Program.cs";

    private readonly PackedFeed _feed;
    private readonly string _folder;

    public Consumer(PackedFeed feed, string source, string properties = "", string editorConfig = "")
    {
        _feed = feed;
        _folder = Directory.CreateDirectory(Path.Combine(feed.Root, "consumer-" + Guid.NewGuid().ToString("N"))).FullName;
        File.WriteAllText(Path.Combine(_folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Pbr.Fluent" Version="0.1.0" />
              </ItemGroup>
            </Project>

            """);
        File.WriteAllText(Path.Combine(_folder, SourceFile), source);
        if (editorConfig.Length > 0) { File.WriteAllText(Path.Combine(_folder, ".editorconfig"), "root = true\n\n[*.cs]\n" + editorConfig + "\n"); }
    }

    public string Source => File.ReadAllText(Path.Combine(_folder, SourceFile));

    public Task<CommandResult> Build(params string[] more) => Run(["build", "--no-incremental", "-consoleLoggerParameters:NoSummary", .. more]);

    public Task<CommandResult> Run(params string[] arguments) => CommandLine.DotNet(_folder, _feed.Cache, arguments);
}

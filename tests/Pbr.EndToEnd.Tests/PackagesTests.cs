using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Pbr.EndToEnd.Tests;

[Collection(EndToEnd.Name)]
public sealed class PackagesTests(PackedFeed feed)
{
    [Fact]
    public void Feed_HoldsThreePackagesAndTheirSymbols()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(feed.Packages).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Pbr.Analyzers.0.1.0.nupkg", "Pbr.Fluent.0.1.0.nupkg", "Pbr.Fluent.0.1.0.snupkg", "Pbr.Kernel.0.1.0.nupkg", "Pbr.Kernel.0.1.0.snupkg"],
            files);
    }

    [Theory]
    [InlineData("Pbr.Kernel", "NodaTime")]
    [InlineData("Pbr.Fluent", "Pbr.Analyzers", "Pbr.Kernel")]
    [InlineData("Pbr.Analyzers")]
    public void Package_SaysWhatItIsAndNeeds(string id, params string[] dependencies)
    {
        using ZipArchive package = Open(id);
        XElement metadata = Nuspec(package);

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEqual("", Value(metadata, "description"));
        Assert.Contains(package.Entries, entry => entry.FullName == "README.md");
        Assert.Contains(package.Entries, entry => entry.FullName == "CHANGELOG.md");
        Assert.Equal(dependencies, Named(metadata, "dependency").Select(item => item.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fluent_LetsTheAnalyzersThrough()
    {
        using ZipArchive package = Open("Pbr.Fluent");
        XElement analyzers = Named(Nuspec(package), "dependency").Single(item => item.Attribute("id")!.Value == "Pbr.Analyzers");

        Assert.DoesNotContain("Analyzers", analyzers.Attribute("exclude")?.Value ?? "", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Pbr.Kernel")]
    [InlineData("Pbr.Fluent")]
    public void Library_BringsItsDocumentation(string id)
    {
        using ZipArchive package = Open(id);

        Assert.Equal(
            [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Analyzers_BringTheirTwoAssembliesAndNoLibrary()
    {
        using ZipArchive package = Open("Pbr.Analyzers");
        string[] names = package.Entries.Select(entry => entry.FullName).ToArray();

        Assert.Equal(
            ["analyzers/dotnet/cs/Pbr.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/Pbr.Analyzers.dll"],
            names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => name.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pbr.Kernel")]
    [InlineData("Pbr.Analyzers")]
    public void RulePages_TravelWithTheRules(string id)
    {
        using ZipArchive package = Open(id);
        IEnumerable<string> pages = Directory.EnumerateFiles(Path.Combine(PackedFeed.Repository, "docs", "rules")).Select(file => "docs/rules/" + Path.GetFileName(file));

        Assert.Equal(
            pages.Order(StringComparer.Ordinal),
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("docs/rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/Pbr.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/Pbr.Analyzers.CodeFixes.dll")]
    public void AnalyzerAssembly_AsksForNothingThatTheOldestHostLacks(string entry)
    {
        // Visual Studio 17.8 and the .NET 8 SDK: Roslyn 4.8, and assemblies of .NET 8 at most.
        Version roslyn = new(4, 8, 0, 0);
        Version platform = new(8, 0, 0, 0);
        using ZipArchive package = Open("Pbr.Analyzers");
        using MemoryStream bytes = new();
        using (Stream content = package.GetEntry(entry)!.Open()) { content.CopyTo(bytes); }
        bytes.Position = 0;
        using PEReader image = new(bytes);
        MetadataReader metadata = image.GetMetadataReader();

        foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
        {
            string name = metadata.GetString(reference.Name);
            Version ceiling = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ? roslyn : platform;
            Assert.True(reference.Version <= ceiling, $"{entry} references {name} {reference.Version}, above {ceiling}.");
        }
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Packages, $"{id}.0.1.0.nupkg"));

    private static XElement Nuspec(ZipArchive package)
    {
        using Stream content = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(content).Root!;
    }

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    private static string Value(XElement root, string name) => Named(root, name).Single().Value;
}

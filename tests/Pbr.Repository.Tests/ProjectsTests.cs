using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Pbr.Repository.Tests;

public sealed class ProjectsTests
{
    [Theory]
    [InlineData("Pbr.Kernel", "net10.0", new string[0], new[] { "NodaTime" })]
    [InlineData("Pbr.Fluent", "net10.0", new[] { "Pbr.Analyzers.CodeFixes", "Pbr.Kernel" }, new string[0])]
    [InlineData("Pbr.Analyzers", "netstandard2.0", new string[0], new[] { "Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable" })]
    [InlineData("Pbr.Analyzers.CodeFixes", "netstandard2.0", new[] { "Pbr.Analyzers" }, new[] { "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable" })]
    public void PublishedProject_ReferencesNothingElse(string name, string framework, string[] projects, string[] packages)
    {
        XDocument project = XDocument.Parse(RepositoryFiles.Read($"src/{name}/{name}.csproj"));

        Assert.Equal(framework, project.Descendants("TargetFramework").Single().Value);
        Assert.Equal(projects, Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        Assert.Equal(packages, Included(project, "PackageReference").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PublishedProjects_AreTheFourOfTheDesign()
    {
        IEnumerable<string> projects = RepositoryFiles.Under("src").Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

        Assert.Equal(4, projects.Count());
    }

    [Fact]
    public void TheRuleBook_IsLinkedIntoTheAnalyzersAsItStands()
    {
        XDocument project = XDocument.Parse(RepositoryFiles.Read("src/Pbr.Analyzers/Pbr.Analyzers.csproj"));
        IEnumerable<string> conditional = RepositoryFiles.Under("src/Pbr.Kernel/Definition")
            .Where(file => RepositoryFiles.Read(file).Contains("\n#if", StringComparison.Ordinal));

        Assert.Contains("../Pbr.Kernel/Definition/**/*.cs", Included(project, "Compile"));
        Assert.Empty(project.Descendants("Compile").Attributes("Exclude"));
        Assert.Empty(project.Descendants("Compile").Attributes("Remove"));
        Assert.Equal([], conditional);
    }

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        string solution = RepositoryFiles.Read("Pbr.Kernel.sln").Replace('\\', '/');
        IEnumerable<string> absent = RepositoryFiles.All()
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !solution.Contains($"\"{file}\"", StringComparison.Ordinal));

        Assert.Equal([], absent);
    }

    [Fact]
    public void Samples_NameTheVersionsThatTheRepositoryBuilds()
    {
        Dictionary<string, string> central = XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value);
        string[] own = ["Pbr.Fluent", "Pbr.Kernel"];
        foreach (string name in own) { central[name] = XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value; }
        foreach (string file in RepositoryFiles.Under("samples").Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            XDocument project = XDocument.Parse(RepositoryFiles.Read(file));
            Assert.Contains(Included(project, "PackageReference"), own.Contains);
            foreach (XElement package in project.Descendants("PackageReference"))
            {
                string name = package.Attribute("Include")!.Value;
                Assert.Equal($"{file}: {name} {central.GetValueOrDefault(name)}", $"{file}: {name} {package.Attribute("Version")?.Value}");
            }
        }
    }

    [Fact]
    public void BannedSymbols_OfTheRuleBook_DoNotOccur()
    {
        // The analyzer build refuses files, environment, culture and randomness by itself (RS1035); it lets the clock pass.
        string[] banned = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset", "Stopwatch", "Guid.NewGuid", "CurrentCulture", "double ", "float "];
        IEnumerable<string> found =
            from file in RepositoryFiles.Under("src/Pbr.Kernel/Definition")
            let text = SourceText.WithoutComments(RepositoryFiles.Read(file))
            from symbol in banned
            where text.Contains(symbol, StringComparison.Ordinal)
            select $"{file}: {symbol}";

        Assert.Equal([], found);
    }

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Attributes("Include").Select(attribute => attribute.Value);
}

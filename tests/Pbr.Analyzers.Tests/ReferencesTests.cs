extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Pbr.Analyzers.Tests;

/// <summary>An analyzer that asks for more than its host has is skipped, and the build stays green: nobody would notice.</summary>
public sealed class ReferencesTests
{
    private static readonly Dictionary<string, Version> Ceilings = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
    };

    public static TheoryData<string> Assemblies => new(
        typeof(analyzers::Pbr.Analyzers.DefinitionAnalyzer).Assembly.Location,
        typeof(CodeFixes.RepairFix).Assembly.Location);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_AsksForNothingThatTheOldestHostLacks(string path)
    {
        using PEReader image = new(File.OpenRead(path));
        MetadataReader metadata = image.GetMetadataReader();
        List<AssemblyReference> references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            string name = metadata.GetString(reference.Name);
            Assert.True(Ceilings.TryGetValue(name, out Version? ceiling), $"{Path.GetFileName(path)} references {name}, which the host is not known to have.");
            Assert.True(reference.Version <= ceiling, $"{Path.GetFileName(path)} references {name} {reference.Version}, above {ceiling}.");
        });
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Pbr.Engineering;
using Pbr.Kernel.Rules;

namespace Pbr.Repository.Tests;

/// <summary>The files that follow from the catalogue are what it says: a rule that is added, removed or regraded changes them, and so does a lost line.</summary>
public sealed class RuleFilesTests
{
    public static TheoryData<string> Files => new(RuleFile.All(RepositoryFiles.Read).Select(file => file.Path));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsWhatTheCatalogueSays(string path)
    {
        string expected = RuleFile.All(RepositoryFiles.Read).Single(file => file.Path == path).Text;

        Assert.True(File.Exists(RepositoryFiles.PathTo(path)), $"{path} is absent. Write it with: dotnet run --project eng/RuleFiles");
        Assert.True(expected == RepositoryFiles.Read(path), $"{path} is not what the catalogue says. Write it anew with: dotnet run --project eng/RuleFiles");
    }

    [Fact]
    public void Presets_AreOneFileEach() => Assert.Equal(
        Enum.GetValues<Preset>().Select(RuleFile.PathOf).Order(StringComparer.Ordinal),
        RepositoryFiles.Under("src/Pbr.Analyzers.CodeFixes/build/presets").Order(StringComparer.Ordinal));

    [Fact]
    public void Presets_NameEveryRule() => Assert.All(Enum.GetValues<Preset>(), preset => Assert.Equal(
        RuleBook.Rules.Select(rule => rule.Id),
        Regex.Matches(RepositoryFiles.Read(RuleFile.PathOf(preset)), @"PBR\d{4}").Select(match => match.Value)));

    [Fact]
    public void Presets_HoldOneAnother()
    {
        // What a preset switches off, a smaller one does too; what it switches on, a larger one does too.
        List<HashSet<string>> on = Enum.GetValues<Preset>()
            .Select(preset => RuleBook.Rules.Where(rule => rule.Preset <= preset).Select(rule => rule.Id).ToHashSet())
            .ToList();

        Assert.True(on[0].IsProperSubsetOf(on[1]));
        Assert.True(on[1].IsProperSubsetOf(on[2]));
    }

    [Fact]
    public void Releases_ListEveryRuleOnceAndNoOther()
    {
        IEnumerable<string> listed = RuleFile.ListedIn(RepositoryFiles.Read(RuleFile.Shipped)).Distinct()
            .Concat(RuleFile.ListedIn(RepositoryFiles.Read(RuleFile.Unshipped)));

        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}

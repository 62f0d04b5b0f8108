using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Repository.Tests;

public sealed class SourcesTests
{
    private const int MaximumLines = 300;

    private static readonly string[] TextExtensions =
        [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".config", ".txt", ".csv", ".editorconfig", ".sln", ".yml", ".sh", "run"];

    [Fact]
    public void EveryFile_HoldsOneTopLevelType()
    {
        IEnumerable<string> crowded = CSharpFiles("src")
            .Where(file => TopLevelTypes(file).Count() > 1)
            .Select(file => $"{file}: {string.Join(", ", TopLevelTypes(file))}");

        Assert.Equal([], crowded);
    }

    [Fact]
    public void EveryFile_IsNamedAfterItsType()
    {
        IEnumerable<string> misnamed =
            from file in CSharpFiles("src")
            from type in TopLevelTypes(file)
            let stem = file[(file.LastIndexOf('/') + 1)..].Split('.')[0]
            where stem != type
            select $"{file} declares {type}";

        Assert.Equal([], misnamed);
    }

    [Fact]
    public void NoFile_IsLongerThanThreeHundredLines()
    {
        IEnumerable<string> tall =
            from file in CSharpFiles("src").Concat(CSharpFiles("eng"))
            let lines = RepositoryFiles.Read(file).Count(character => character == '\n')
            where lines > MaximumLines
            select $"{file}: {lines}";

        Assert.Equal([], tall);
    }

    [Fact]
    public void NoDocumentationTag_IsEmpty()
    {
        Regex empty = new(@"<(summary|remarks|returns|value|exception|param|typeparam)\b[^>/]*>(\s|///)*</\1>");
        IEnumerable<string> found = CSharpFiles("src").Where(file => empty.IsMatch(RepositoryFiles.Read(file)));

        Assert.Equal([], found);
    }

    // The patterns are written so that they do not find themselves.
    [Theory]
    [InlineData(@"\bTO[D]O\b")]
    [InlineData(@"\bFIX[M]E\b")]
    [InlineData(@"#pragma\s+warning\s+dis[a]ble")]
    [InlineData(@"\[(Fact|Theory)\([^\]]*Sk[i]p\s*=")]
    [InlineData(@"SuppressMess[a]ge")]
    public void NoSource_PutsSomethingOff(string pattern)
    {
        IEnumerable<string> found = RepositoryFiles.All()
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && Regex.IsMatch(RepositoryFiles.Read(file), pattern));

        Assert.Equal([], found);
    }

    [Theory]
    [InlineData(@"api\.nu[g]et\.org")]
    [InlineData(@"(?<![\w.])/(ho[m]e|Us[e]rs|wo[r]k|ro[o]t|t[m]p)/\w")]
    [InlineData(@"[A-Za-z]:\\(Us[e]rs|wo[r]k)\\")]
    public void NoFile_NamesAMachine(string pattern)
    {
        IEnumerable<string> found = TextFiles().Where(file => Regex.IsMatch(RepositoryFiles.Read(file), pattern));

        Assert.Equal([], found);
    }

    [Fact]
    public void EveryTextFile_IsUtf8WithLineFeedsAndAFinalOne()
    {
        IEnumerable<string> wrong = TextFiles()
            .Where(file => !file.EndsWith(".sln", StringComparison.Ordinal) && !file.Contains("/Data/", StringComparison.Ordinal))
            .Where(file => RepositoryFiles.Read(file) is { Length: > 0 } text && (text.Contains('\r') || text.Contains('\uFFFD') || text[^1] != '\n'));

        Assert.Equal([], wrong);
    }

    [Fact]
    public void PackageSource_IsTheStandardOneByItsKey()
    {
        string config = RepositoryFiles.Read("nuget.config");

        Assert.Contains("<packageSource key=\"nuget.org\">", config);
        Assert.DoesNotContain("://", config);
    }

    private static IEnumerable<string> CSharpFiles(string folder) =>
        RepositoryFiles.Under(folder).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    private static IEnumerable<string> TextFiles() =>
        RepositoryFiles.All().Where(file => TextExtensions.Any(extension => file.EndsWith(extension, StringComparison.Ordinal)));

    private static IEnumerable<string> TopLevelTypes(string file) =>
        CSharpSyntaxTree.ParseText(RepositoryFiles.Read(file)).GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Select(NameOf)
            .OfType<string>();

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };
}

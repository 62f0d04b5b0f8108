using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules;
using Pbr.Tests;

namespace Pbr.Conformance.Tests;

/// <summary>One file of the corpus: <c>PBRnnnn/fires-name.cs</c> or <c>PBRnnnn/silent-name.cs</c>.</summary>
internal static class RuleCase
{
    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>Every file, by its path in the corpus.</summary>
    public static IEnumerable<string> All() => Directory
        .EnumerateFiles(Corpus, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Corpus, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The marked source.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Corpus, name));

    /// <summary>The rule of the case's folder.</summary>
    public static RuleInfo RuleOf(string name) =>
        RuleBook.Rules.SingleOrDefault(rule => rule.Id == name.Split('/')[0]) ?? throw new InvalidOperationException($"{name} stands in the folder of no rule.");

    /// <summary>The default preset, with the rule of the case's folder switched on.</summary>
    public static RuleOptions Options(string name) => RuleOf(name) is { Preset: Preset.Strict } rule
        ? RuleOptions.Default.With(ProfileOf(name)).With(rule.Id, rule.DefaultSeverity)
        : RuleOptions.Default.With(ProfileOf(name));

    /// <summary>What the case says to stand in <c>.editorconfig</c>, in lines such as <c>// .editorconfig: pbr_profile = federal</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(string name)
    {
        const string mark = "// .editorconfig: ";
        foreach (string line in Read(name).Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)))
        {
            string[] parts = line[mark.Length..].Split('=', 2);
            yield return new KeyValuePair<string, string>(parts[0].Trim(), parts[1].Trim());
        }
    }

    /// <summary>Whether a rule is on how a definition reaches the compiler, of which nothing is left at run time.</summary>
    public static bool IsOfTheCompiler(string rule) => RuleBook.Rules.Single(one => one.Id == rule).Category == RuleCategory.Use;

    /// <summary>Whether a case is about a rule: about its own, and about every other but those on absence.</summary>
    public static bool Compares(string name, string rule) => rule == RuleOf(name).Id || !AbsenceRules.All.Contains(rule);

    private static Profile ProfileOf(string name) => Profile.Read(Settings(name)).Profile;
}

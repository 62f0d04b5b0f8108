extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pbr.Analyzers.Tests.Harness;
using Pbr.Kernel.Rules;

namespace Pbr.Conformance.Tests;

/// <summary>
/// One corpus through both hosts. In the compiler each case reports exactly what its marks say; run, it reports the same findings, with the
/// same words about the same text. A case runs under the default preset, with the rule of its own folder switched on.
/// </summary>
public sealed class CorpusTests
{
    private static readonly CultureInfo Mexico = CultureInfo.GetCultureInfo("es-MX");

    public static TheoryData<string> Cases => new(RuleCase.All());

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Compiler_ReportsExactlyWhatIsMarked(string name)
    {
        Markup marked = Markup.Parse(RuleCase.Read(name));
        IReadOnlyList<Diagnostic> reported = await Analyze(Source.Compile(marked.Source), name);

        Assert.Equal(
            marked.Expected.Select(one => $"{one.Id} {one.Span} '{marked.Source.Substring(one.Span.Start, one.Span.Length)}'"),
            reported.Select(one => $"{one.Id} {one.Location.SourceSpan} '{marked.Source.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}'"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task RunTime_SaysTheSame(string name)
    {
        CSharpCompilation compilation = Source.Compile(Markup.Parse(RuleCase.Read(name)).Source);
        IEnumerable<Diagnostic> reported = (await Analyze(compilation, name)).Where(one => !RuleCase.IsOfTheCompiler(one.Id));
        IEnumerable<Finding> found = RuleBook.Check(Snippet.Run(compilation), RuleCase.Options(name)).Where(one => RuleCase.Compares(name, one.Rule.Id));

        Assert.Equal(
            reported.Select(one => $"{one.Id} {one.Severity}: {one.GetMessage(Mexico)}").Order(StringComparer.Ordinal),
            found.Select(one => $"{one.Rule.Id} {HostSeverity.Of(one.Severity)}: {one.Message(Mexico)}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Name_SaysWhatTheCaseShows(string name)
    {
        string rule = name.Split('/')[0];
        bool fires = Markup.Parse(RuleCase.Read(name)).Expected.Any(one => one.Id == rule);

        Assert.Equal(fires, name.StartsWith(rule + "/fires-", StringComparison.Ordinal));
        Assert.NotEqual(fires, name.StartsWith(rule + "/silent-", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(CSharpCompilation compilation, string name)
    {
        Assert.Equal([], Source.Errors(compilation).Select(error => error.ToString()));
        Compilation switched = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(HostSeverity.SwitchedOn(RuleCase.RuleOf(name))));
        IReadOnlyList<Diagnostic> reported = await Source.Analyze(switched, new analyzers::Pbr.Analyzers.DefinitionAnalyzer(), new EditorConfig(RuleCase.Settings(name)));
        return reported.Where(one => RuleCase.Compares(name, one.Id)).ToList();
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules;

namespace Pbr.Analyzers.Configuration;

/// <summary>Which rules a compilation runs, and by which profile each of its files is checked, as <c>.editorconfig</c> says.</summary>
internal sealed class RuleSettings
{
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly RuleOptions _rules;
    private readonly ConcurrentDictionary<string, RuleOptions> _byText = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxTree, RuleOptions> _byTree = new();
    private readonly ConcurrentDictionary<ProfileProblem, bool> _problems = new();

    public RuleSettings(Compilation compilation, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        _provider = provider;
        _rules = SwitchedOn(compilation, cancellation);
        ReportsNotChecked = _rules.Runs(EverythingIsChecked.Rule);
    }

    /// <summary>Whether somebody wants to know what is not checked.</summary>
    public bool ReportsNotChecked { get; }

    /// <summary>What could not be understood of the profiles that were asked for, in a fixed order.</summary>
    public IEnumerable<ProfileProblem> Problems => _problems.Keys.OrderBy(problem => problem.Line, StringComparer.Ordinal);

    /// <summary>The options for what a file defines.</summary>
    public RuleOptions Of(SyntaxTree tree) => _byTree.GetOrAdd(tree, Read);

    /// <summary>The options for a definition file.</summary>
    public RuleOptions Of(AdditionalText file) => Read(_provider.GetOptions(file));

    private RuleOptions Read(SyntaxTree tree) => Read(_provider.GetOptions(tree));

    private RuleOptions Read(AnalyzerConfigOptions file)
    {
        List<KeyValuePair<string, string>> entries = ProfileEntries.Of(file, _provider.GlobalOptions);
        return entries.Count == 0 ? _rules : _byText.GetOrAdd(string.Join("\n", entries), _ => Read(entries));
    }

    private RuleOptions Read(List<KeyValuePair<string, string>> entries)
    {
        ProfileReading reading = Profile.Read(entries);
        foreach (ProfileProblem problem in reading.Problems) { _problems.TryAdd(problem, true); }
        return _rules.With(reading.Profile);
    }

    /// <summary>
    /// The compiler drops the findings of rules that are off. Those that are off by default need not even run, unless something switches them on.
    /// </summary>
    private static RuleOptions SwitchedOn(Compilation compilation, CancellationToken cancellation)
    {
        RuleOptions options = RuleOptions.Default;
        foreach (RuleInfo rule in RuleBook.Rules)
        {
            if (!options.Runs(rule) && IsOn(rule, compilation, cancellation)) { options = options.With(rule.Id); }
        }

        return options;
    }

    private static bool IsOn(RuleInfo rule, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out ReportDiagnostic given) && Switches(given)) { return true; }
        if (compilation.Options.SyntaxTreeOptionsProvider is not { } files) { return false; }
        return (files.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out ReportDiagnostic everywhere) && Switches(everywhere))
            || compilation.SyntaxTrees.Any(tree => files.TryGetDiagnosticValue(tree, rule.Id, cancellation, out ReportDiagnostic here) && Switches(here));
    }

    private static bool Switches(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}

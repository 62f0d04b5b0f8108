using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Collects what the rules report about one element.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings;
    private readonly string _subject;
    private readonly RuleOptions _options;

    public FindingSink(List<Finding> findings, string subject, RuleOptions options)
    {
        _findings = findings;
        _subject = subject;
        _options = options;
    }

    /// <summary>The same collector, speaking of another element.</summary>
    public FindingSink About(string subject) => new(_findings, subject, _options);

    /// <summary>Reports a finding with the rule's own severity.</summary>
    public void Report(RuleInfo rule, Place place, params object[] arguments) =>
        Report(rule, rule.DefaultSeverity, place, arguments);

    /// <summary>Reports a finding that is milder than its rule.</summary>
    public void Report(RuleInfo rule, Severity severity, Place place, object[] arguments, ImmutableArray<Place>? related = null, ImmutableArray<Repair>? repairs = null) =>
        _findings.Add(new Finding(
            rule,
            _options.SeverityOf(rule, severity),
            _subject,
            place,
            related ?? ImmutableArray<Place>.Empty,
            arguments,
            repairs ?? ImmutableArray<Repair>.Empty));
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Pbr.Kernel.Rules;

namespace Pbr.Conformance.Tests;

/// <summary>A severity of the book as the compiler has it.</summary>
internal static class HostSeverity
{
    /// <summary>The severity of a diagnostic.</summary>
    public static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>
    /// What switches a rule on that is off by default: to name a severity is the compiler's way to do it. Of a rule that is on, it would change the
    /// milder findings.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, ReportDiagnostic>> SwitchedOn(RuleInfo rule) => rule.Preset <= Preset.Recommended
        ? []
        :
        [
            new(rule.Id, rule.DefaultSeverity switch
            {
                Severity.Error => ReportDiagnostic.Error,
                Severity.Warning => ReportDiagnostic.Warn,
                _ => ReportDiagnostic.Info,
            }),
        ];
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>The rule book: every rule, once, and the one way to run them.</summary>
/// <remarks>
/// The same book runs in the compiler and at run time; only the drafts differ, in what they know. Findings come in the order of the
/// programme, then of the rules' numbers. Stateless and safe to share.
/// </remarks>
public static class RuleBook
{
    /// <summary>The catalogue of rules, by number.</summary>
    public static ImmutableArray<RuleInfo> Rules { get; } = ListRules();

    /// <summary>Everything that is wrong with a programme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public static ImmutableArray<Finding> Check(ProgramDraft program)
    {
        List<Finding> findings = new();
        CheckProgram(program, findings);
        string root = program.Code.Or("");
        foreach (ObjectiveDraft objective in program.Objectives) { CheckIndicators(objective, root, findings); }
        return findings.ToImmutableArray();
    }

    /// <summary>What is wrong with a programme as a whole, leaving out what is wrong within single indicators.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public static ImmutableArray<Finding> CheckAcross(ProgramDraft program)
    {
        List<Finding> findings = new();
        CheckProgram(program, findings);
        return findings.ToImmutableArray();
    }

    /// <summary>What is wrong within one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">How findings name it: its codes from the programme down.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="subject"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IndicatorDraft indicator, string subject)
    {
        if (indicator is null) { throw new ArgumentNullException(nameof(indicator)); }
        if (subject is null) { throw new ArgumentNullException(nameof(subject)); }
        List<Finding> findings = new();
        CheckIndicator(indicator, subject, findings);
        return findings.ToImmutableArray();
    }

    private static void CheckProgram(ProgramDraft program, List<Finding> findings)
    {
        if (program is null) { throw new ArgumentNullException(nameof(program)); }
        ProgramFacts facts = new(program);
        FindingSink sink = new(findings, program.Code.Or(""));
        foreach (ProgramRule rule in RuleCatalogue.ProgramRules) { rule.Check(facts, sink); }
    }

    private static void CheckIndicators(ObjectiveDraft objective, string parent, List<Finding> findings)
    {
        string subject = Subjects.Under(parent, objective);
        foreach (IndicatorDraft indicator in objective.Indicators) { CheckIndicator(indicator, Subjects.Under(subject, indicator.Code), findings); }
        foreach (ObjectiveDraft activity in objective.Activities) { CheckIndicators(activity, subject, findings); }
    }

    private static void CheckIndicator(IndicatorDraft indicator, string subject, List<Finding> findings)
    {
        IndicatorFacts facts = new(indicator);
        FindingSink sink = new(findings, subject);
        foreach (IndicatorRule rule in RuleCatalogue.IndicatorRules) { rule.Check(facts, sink); }
    }

    private static ImmutableArray<RuleInfo> ListRules()
    {
        List<RuleInfo> rules = new();
        foreach (Rule rule in RuleCatalogue.ProgramRules) { rules.Add(rule.Info); }
        foreach (Rule rule in RuleCatalogue.IndicatorRules) { rules.Add(rule.Info); }
        rules.Sort((left, right) => left.Number.CompareTo(right.Number));
        return rules.ToImmutableArray();
    }
}

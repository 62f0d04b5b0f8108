using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
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
    public static ImmutableArray<Finding> Check(ProgramDraft program) => Check(program, RuleOptions.Default);

    /// <summary>What the chosen rules find wrong with a programme.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(ProgramDraft program, RuleOptions options)
    {
        if (program is null) { throw new ArgumentNullException(nameof(program)); }
        RuleRun run = new(options ?? throw new ArgumentNullException(nameof(options)));
        run.CheckAcross(program);
        run.CheckIndicators(program);
        return run.Findings;
    }

    /// <summary>What the chosen rules find wrong with each of several programmes, which are checked at the same time.</summary>
    /// <param name="programs">The programmes.</param>
    /// <param name="options">Which rules run.</param>
    /// <param name="progress">Told how many are done, each time one is; not in order, and from several threads.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The findings of each programme, in the order of the programmes: the same as if each were checked by itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programs"/>, one of them or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ImmutableArray<ImmutableArray<Finding>> CheckAll(
        IEnumerable<ProgramDraft> programs,
        RuleOptions options,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        if (options is null) { throw new ArgumentNullException(nameof(options)); }
        List<ProgramDraft> all = new(programs ?? throw new ArgumentNullException(nameof(programs)));
        if (all.Contains(null!)) { throw new ArgumentNullException(nameof(programs), "One of the programmes is null."); }
        ImmutableArray<Finding>[] found = new ImmutableArray<Finding>[all.Count];
        int done = 0;
        Parallel.For(0, all.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            found[i] = Check(all[i], options);
            int count = Interlocked.Increment(ref done);
            progress?.Report(count);
        });
        return ImmutableArray.Create(found);
    }

    /// <summary>What is wrong with a programme as a whole, leaving out what is wrong within single indicators.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public static ImmutableArray<Finding> CheckAcross(ProgramDraft program) => CheckAcross(program, RuleOptions.Default);

    /// <summary>What the chosen rules find wrong with a programme as a whole, leaving out what is wrong within single indicators.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> CheckAcross(ProgramDraft program, RuleOptions options)
    {
        if (program is null) { throw new ArgumentNullException(nameof(program)); }
        return CheckAcross(program, options ?? throw new ArgumentNullException(nameof(options)), new KnownFacts());
    }

    /// <summary>What is wrong within one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">How findings name it: its codes from the programme down.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="subject"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IndicatorDraft indicator, string subject) => Check(indicator, subject, RuleOptions.Default);

    /// <summary>What the chosen rules find wrong within one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">How findings name it: its codes from the programme down.</param>
    /// <param name="options">Which rules run.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Finding> Check(IndicatorDraft indicator, string subject, RuleOptions options)
    {
        if (indicator is null) { throw new ArgumentNullException(nameof(indicator)); }
        if (subject is null) { throw new ArgumentNullException(nameof(subject)); }
        return Check(indicator, subject, options ?? throw new ArgumentNullException(nameof(options)), new KnownFacts());
    }

    /// <summary>What the chosen rules find wrong with a programme as a whole, where some of its indicators may be known already.</summary>
    internal static ImmutableArray<Finding> CheckAcross(ProgramDraft program, RuleOptions options, KnownFacts known)
    {
        RuleRun run = new(options, known);
        run.CheckAcross(program);
        return run.Findings;
    }

    /// <summary>What the chosen rules find wrong within one indicator, of which more is asked later.</summary>
    internal static ImmutableArray<Finding> Check(IndicatorDraft indicator, string subject, RuleOptions options, KnownFacts known)
    {
        RuleRun run = new(options, known);
        run.CheckIndicator(indicator, subject);
        return run.Findings;
    }

    private static ImmutableArray<RuleInfo> ListRules()
    {
        List<RuleInfo> rules = new();
        foreach (Rule rule in RuleCatalogue.ProgramRules) { rules.Add(rule.Info); }
        foreach (Rule rule in RuleCatalogue.IndicatorRules) { rules.Add(rule.Info); }
        foreach (Rule rule in RuleCatalogue.HostRules) { rules.Add(rule.Info); }
        foreach (Rule rule in RuleCatalogue.ReaderRules) { rules.Add(rule.Info); }
        rules.Sort((left, right) => left.Number.CompareTo(right.Number));
        return rules.ToImmutableArray();
    }
}

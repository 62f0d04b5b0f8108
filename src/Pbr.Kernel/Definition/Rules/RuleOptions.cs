using System;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Profiles;

namespace Pbr.Kernel.Rules;

/// <summary>Which rules run, and how grave their findings are: a preset, exceptions to it rule by rule, and the profile that the rules go by.</summary>
/// <remarks>Immutable and safe to share; each method gives a changed copy. Equal by reference.</remarks>
public sealed class RuleOptions
{
    private readonly ImmutableDictionary<string, RuleSetting> _settings;
    private readonly Lazy<ImmutableArray<ProgramRule>> _programRules;
    private readonly Lazy<ImmutableArray<IndicatorRule>> _indicatorRules;

    private RuleOptions(Preset preset, Profile profile, ImmutableDictionary<string, RuleSetting> settings)
    {
        Preset = preset;
        Profile = profile;
        _settings = settings;
        _programRules = new Lazy<ImmutableArray<ProgramRule>>(() => RuleCatalogue.ProgramRules.Where(rule => Runs(rule.Info)).ToImmutableArray());
        _indicatorRules = new Lazy<ImmutableArray<IndicatorRule>>(() => RuleCatalogue.IndicatorRules.Where(rule => Runs(rule.Info)).ToImmutableArray());
    }

    /// <summary>What holds where nothing is chosen: the preset <see cref="Preset.Recommended"/> without exceptions, and the profile <see cref="Profile.Default"/>.</summary>
    public static RuleOptions Default { get; } = new(Preset.Recommended, Profile.Default, ImmutableDictionary.Create<string, RuleSetting>(StringComparer.Ordinal));

    /// <summary>The rules that run, but for the exceptions.</summary>
    public Preset Preset { get; }

    /// <summary>The method that the rules go by.</summary>
    public Profile Profile { get; }

    /// <summary>These options with another preset and the same exceptions.</summary>
    public RuleOptions With(Preset preset) => new(preset, Profile, _settings);

    /// <summary>These options with another profile.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public RuleOptions With(Profile profile) => new(Preset, profile ?? throw new ArgumentNullException(nameof(profile)), _settings);

    /// <summary>These options with a rule switched on; its findings have the severity that the rule gives them.</summary>
    /// <param name="ruleId">The rule, such as <c>PBR2003</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule has this identifier.</exception>
    public RuleOptions With(string ruleId) => Set(ruleId, new RuleSetting(isOn: true, severity: null));

    /// <summary>These options with a rule switched on and all its findings of one severity.</summary>
    /// <param name="ruleId">The rule, such as <c>PBR2003</c>.</param>
    /// <param name="severity">The severity of every finding of the rule, whatever the rule itself says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule has this identifier.</exception>
    public RuleOptions With(string ruleId, Severity severity) => Set(ruleId, new RuleSetting(isOn: true, severity));

    /// <summary>These options with a rule switched off.</summary>
    /// <param name="ruleId">The rule, such as <c>PBR2003</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule has this identifier.</exception>
    public RuleOptions Without(string ruleId) => Set(ruleId, new RuleSetting(isOn: false, severity: null));

    /// <summary>Whether a rule runs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public bool Runs(RuleInfo rule)
    {
        if (rule is null) { throw new ArgumentNullException(nameof(rule)); }
        return _settings.TryGetValue(rule.Id, out RuleSetting setting) ? setting.IsOn : rule.Preset <= Preset;
    }

    /// <summary>The rules about whole programmes that run.</summary>
    internal ImmutableArray<ProgramRule> ProgramRules => _programRules.Value;

    /// <summary>The rules about single indicators that run.</summary>
    internal ImmutableArray<IndicatorRule> IndicatorRules => _indicatorRules.Value;

    /// <summary>The severity that a finding has under these options.</summary>
    internal Severity SeverityOf(RuleInfo rule, Severity reported) =>
        _settings.TryGetValue(rule.Id, out RuleSetting setting) ? setting.Severity ?? reported : reported;

    private RuleOptions Set(string ruleId, RuleSetting setting)
    {
        if (ruleId is null) { throw new ArgumentNullException(nameof(ruleId)); }
        foreach (RuleInfo rule in RuleBook.Rules)
        {
            if (rule.Id == ruleId) { return new RuleOptions(Preset, Profile, _settings.SetItem(ruleId, setting)); }
        }

        throw new ArgumentException($"No rule is called '{ruleId}'.", nameof(ruleId));
    }
}

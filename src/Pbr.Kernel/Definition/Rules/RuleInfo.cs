using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>What a rule is called, how grave it is and what it says.</summary>
/// <remarks>Immutable and safe to share. Equal by reference: there is one a rule.</remarks>
public sealed class RuleInfo
{
    internal RuleInfo(int number, Severity severity, Bilingual title, Bilingual message, Preset preset = Preset.Recommended)
    {
        Number = number;
        Id = FormattableString.Invariant($"PBR{number}");
        DefaultSeverity = severity;
        Title = title;
        Message = message;
        Preset = preset;
    }

    /// <summary>The number, such as 2002. Never reused.</summary>
    public int Number { get; }

    /// <summary>The identifier that the compiler prints, such as <c>PBR2002</c>.</summary>
    public string Id { get; }

    /// <summary>The block that the rule belongs to.</summary>
    public RuleCategory Category => (RuleCategory)(Number / 1000);

    /// <summary>The severity of its findings where nothing else is configured; a finding may be milder.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The smallest preset that runs the rule; a rule of <see cref="Rules.Preset.Strict"/> is off where nothing is chosen.</summary>
    public Preset Preset { get; }

    /// <summary>What the rule demands, in a few words, without placeholders.</summary>
    public Bilingual Title { get; }

    /// <summary>Two sentences: the fact, then the way out. The placeholders are filled by a finding's arguments.</summary>
    public Bilingual Message { get; }

    /// <summary>The page that explains it, as a path in the repository and in the package.</summary>
    public string Page => $"docs/rules/{Id}.md";

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}

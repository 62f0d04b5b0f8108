using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel.Exchange;

/// <summary>What a definition file holds: the draft, what is wrong with the file, and what the rule book finds in the draft.</summary>
/// <remarks>The place of every finding tells file, line and column (<see cref="Text.Place.Location"/>). Immutable and safe to share.</remarks>
public sealed class MirReading
{
    private readonly RuleOptions _options;

    internal MirReading(ProgramDraft? draft, ImmutableArray<Finding> problems, RuleOptions options)
    {
        Draft = draft;
        Problems = problems;
        _options = options;
        Findings = draft is null ? problems : problems.AddRange(RuleBook.Check(draft, options));
    }

    /// <summary>The programme as its author wrote it; null where the text has no structure that can be read.</summary>
    /// <remarks>A value that could not be read is unknown in it, and rules are silent about what is unknown.</remarks>
    public ProgramDraft? Draft { get; }

    /// <summary>What is wrong with the file itself, rules PBR9003 to PBR9005, in the order of the text.</summary>
    public ImmutableArray<Finding> Problems { get; }

    /// <summary><see cref="Problems"/>, then what the rule book finds in the draft, in its order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether there is no error among the findings.</summary>
    public bool IsSound => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Makes a programme and keeps its findings: an indicator with an error is there, but not evaluable.</summary>
    /// <exception cref="ProgramDefinitionException">There is no draft, because the text has no structure that can be read.</exception>
    public BudgetProgram Build() => Draft is null ? throw new ProgramDefinitionException(Problems) : ProgramFactory.Create(Draft, Problems, _options);

    /// <summary>Makes a programme, or refuses if a finding is an error.</summary>
    /// <exception cref="ProgramDefinitionException">A finding is an error.</exception>
    public BudgetProgram BuildStrict() => IsSound ? Build() : throw new ProgramDefinitionException(Findings);
}

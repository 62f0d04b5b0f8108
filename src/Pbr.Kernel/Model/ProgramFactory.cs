using System;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel;

/// <summary>Makes programmes of drafts: the only way to a <see cref="BudgetProgram"/>, and it leads through the rule book.</summary>
/// <remarks>Stateless and safe to share. A draft value that is unknown, which only the compiler has, counts as left out.</remarks>
public static class ProgramFactory
{
    /// <summary>Makes a programme and keeps what the rule book found: an indicator with an error is there, but not evaluable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static BudgetProgram Create(ProgramDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Create(draft, ImmutableArray<Finding>.Empty, RuleOptions.Default);
    }

    /// <summary>Makes a programme of a draft that was read from a file.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="problems">What was wrong with the file; these come first among the findings.</param>
    /// <param name="options">The rules that run.</param>
    internal static BudgetProgram Create(ProgramDraft draft, ImmutableArray<Finding> problems, RuleOptions options) =>
        new ProgramAssembly(draft, problems, options).Assemble();

    /// <summary>Makes a programme, or refuses if the rule book finds an error anywhere in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    /// <exception cref="ProgramDefinitionException">A finding is an error.</exception>
    public static BudgetProgram CreateStrict(ProgramDraft draft)
    {
        BudgetProgram program = Create(draft);
        return program.IsSound ? program : throw new ProgramDefinitionException(program.Findings);
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Pbr.Kernel.Planning;

/// <summary>The programmes that a plan was made of.</summary>
internal sealed class ModelSource : PlanSource
{
    private readonly ImmutableArray<BudgetProgram> _programs;
    private readonly ImmutableArray<string> _codes;

    /// <param name="programs">The programmes; those without indicators have no number in the plan.</param>
    public ModelSource(ImmutableArray<BudgetProgram> programs)
    {
        EmptyPrograms = programs.Where(program => program.Indicators.IsEmpty).Select(program => program.Code).ToImmutableArray();
        _programs = programs.Where(program => !program.Indicators.IsEmpty).ToImmutableArray();
        _codes = _programs.SelectMany(program => program.Indicators).Select(indicator => indicator.Key).ToImmutableArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> EmptyPrograms { get; }

    public override string CodeOf(int indicator) => _codes[indicator];

    public override BudgetProgram Program(int program, PlanIndex index) => _programs[program];
}

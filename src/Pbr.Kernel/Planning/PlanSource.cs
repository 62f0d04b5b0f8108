using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>The programmes of a plan as the model has them: for what is asked of a few indicators alone.</summary>
internal abstract class PlanSource
{
    /// <summary>The codes of programmes without indicators, which have no number in the plan.</summary>
    public virtual ImmutableArray<string> EmptyPrograms => [];

    /// <summary>The code of an indicator.</summary>
    public abstract string CodeOf(int indicator);

    /// <summary>A programme, with the indicators that <paramref name="index"/> lists, in that order.</summary>
    public abstract BudgetProgram Program(int program, PlanIndex index);
}

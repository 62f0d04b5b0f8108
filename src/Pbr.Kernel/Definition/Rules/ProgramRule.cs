using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>A rule that needs to see a whole programme.</summary>
internal abstract class ProgramRule : Rule
{
    /// <summary>Reports what is wrong with a programme; nothing about what is not known.</summary>
    public abstract void Check(ProgramFacts program, FindingSink sink);
}

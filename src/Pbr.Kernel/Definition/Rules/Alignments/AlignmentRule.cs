using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>A rule about single alignments, of the programme and of its sheets.</summary>
internal abstract class AlignmentRule : ProgramRule
{
    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (AlignmentDraft alignment in program.Draft.Alignments) { Check(alignment, sink); }
        string root = program.Draft.Code.Or("");
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (indicator.Alignments.Count == 0) { continue; }
                FindingSink about = sink.About(objective.Subject(root, indicator));
                foreach (AlignmentDraft alignment in indicator.Alignments) { Check(alignment, about); }
            }
        }
    }

    /// <summary>Reports what is wrong with one alignment; nothing about what is not known.</summary>
    protected abstract void Check(AlignmentDraft alignment, FindingSink sink);
}

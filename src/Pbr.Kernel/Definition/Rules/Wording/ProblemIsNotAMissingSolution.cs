using System.Collections.Generic;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6010: the problem is a state, not a missing solution.</summary>
internal sealed class ProblemIsNotAMissingSolution : ProgramRule
{
    private static readonly WordList Lacks = new("falta carencia ausencia inexistencia");
    private static readonly Bilingual Lack = new("nombra la solución que falta", "names the solution that is missing");
    private static readonly Bilingual Remedy = new("es una solución", "is a solution");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6010,
        Severity.Information,
        new("El problema es un estado y no una solución que falta", "The problem is a state and not a missing solution"),
        new("En el problema, '{0}' {1}. Diga qué le pasa a la población y no qué se hará.", "In the problem, '{0}' {1}. Say what happens to the population and not what will be done."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Diagnosis is not { } diagnosis || !diagnosis.Problem.TryGet(out string problem)) { return; }
        IReadOnlyList<Word> words = Words.In(problem);
        if (!Narratives.IsSpanish(words) || Fault(words) is not { } fault) { return; }
        sink.Report(Info, diagnosis.Problem.Place(fault.Range), fault.Range.Of(problem), fault.Fact);
    }

    private static (TextRange Range, Bilingual Fact)? Fault(IReadOnlyList<Word> words)
    {
        if (SpanishForms.IsInfinitive(words[0].Folded)) { return (words[0].Range, Remedy); }
        for (int i = 0; i + 1 < words.Count; i++)
        {
            string next = words[i + 1].Folded;
            bool isLack = Lacks.Has(words[i].Folded) && next is "de" or "del";
            bool isNeed = (words[i].Folded == "se" && next is "requiere" or "necesita") || (words[i].Folded == "es" && next == "necesario");
            if (Lacks.Has(words[i].Folded) && isLack) { return (TextRange.FromBounds(words[i].Range.Start, words[i + 1].Range.End), Lack); }
            if (isNeed) { return (TextRange.FromBounds(words[i].Range.Start, words[i + 1].Range.End), Remedy); }
        }

        return null;
    }
}

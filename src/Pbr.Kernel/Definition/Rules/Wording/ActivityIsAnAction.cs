using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6004: an activity begins with a noun of action.</summary>
internal sealed class ActivityIsAnAction : NarrativeRule
{
    // "Sesiones de capacitación" and "Campañas anuales de difusión" name the action in the third or fourth word.
    private const int WordsToLookAt = 4;

    private static readonly Bilingual Infinitive = new("comienza con un infinitivo", "begins with an infinitive");
    private static readonly Bilingual NoAction = new("no comienza con un sustantivo de acción", "does not begin with a noun of action");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6004,
        Severity.Information,
        new("Una actividad comienza con un sustantivo de acción", "An activity begins with a noun of action"),
        new(
            "La actividad '{0}' {1}. Comience con el sustantivo de la acción, como «elaboración», «mantenimiento» o «entrega».",
            "The activity '{0}' {1}. Begin with the noun of the action, such as «elaboración», «mantenimiento» or «entrega»."),
        Preset.Strict);

    /// <inheritdoc/>
    protected override ObjectiveLevel Level => ObjectiveLevel.Activity;

    /// <summary>A plan without a matrix lists its activities as tasks, in infinitives, and no rule of the matrix is its own.</summary>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Matrix.IsMatrix) { base.Check(program, sink); }
    }

    /// <inheritdoc/>
    protected override (TextRange? Range, Bilingual Fact)? Judge(IReadOnlyList<Word> words)
    {
        if (SpanishForms.IsInfinitive(words[0].Folded)) { return (words[0].Range, Infinitive); }
        for (int i = 0; i < Math.Min(WordsToLookAt, words.Count); i++)
        {
            if (SpanishForms.IsAction(words[i].Folded)) { return null; }
        }

        return (null, NoAction);
    }
}

using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6003: a component is a good or service delivered.</summary>
internal sealed class ComponentIsDelivered : NarrativeRule
{
    private static readonly Bilingual Infinitive = new("comienza con un infinitivo", "begins with an infinitive");
    private static readonly Bilingual NoParticiple = new("no tiene participio", "has no participle");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6003,
        Severity.Information,
        new("Un componente es un bien o servicio entregado", "A component is a good or service delivered"),
        new(
            "El componente '{0}' {1}. Escriba el bien o servicio y un participio, como «entregado» o «actualizada».",
            "The component '{0}' {1}. Write the good or service and a participle, such as «entregado» or «actualizada»."),
        Preset.Strict);

    /// <inheritdoc/>
    protected override ObjectiveLevel Level => ObjectiveLevel.Component;

    /// <summary>A plan without a matrix may group its activities under units or programmes, which are no goods.</summary>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Matrix.IsMatrix) { base.Check(program, sink); }
    }

    /// <inheritdoc/>
    protected override (TextRange? Range, Bilingual Fact)? Judge(IReadOnlyList<Word> words)
    {
        if (SpanishForms.IsInfinitive(words[0].Folded)) { return (words[0].Range, Infinitive); }
        return words.Any(word => SpanishForms.IsParticiple(word.Folded)) ? null : (null, NoParticiple);
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6009: an indicator measures its objective.</summary>
/// <remarks>
/// It speaks only where the sheet, with name, definition, formula and meanings, has no word of the objective's family, and the objective has enough
/// words of its own: an objective that is only a title, such as «Cero Papel», or that speaks of plans and resources in general, tells nothing. And where
/// an activity is measured by the requests that others make.
/// </remarks>
internal sealed class IndicatorMeasuresObjective : ProgramRule
{
    private const int FewestStems = 3;

    private static readonly Bilingual NoWord = new("no comparte ninguna palabra con su objetivo,", "shares no word with its objective,");
    private static readonly Bilingual Asked = new("cuenta lo que se pide y no lo que hace la actividad", "counts what is asked for, and not what the activity does:");

    // They stand in objectives of every kind, and name none.
    private static readonly WordList Light = new(
        "contribuir realizacion implementacion ejecucion elaboracion desarrollo prestacion generacion promocion mejora mejorar fortalecer accion area",
        "programa municipio municipal gobierno ayuntamiento actividad componente forma manera numero porcentaje total proceso",
        "cumple cumplir cumplimiento plan meta recurso eficiente eficaz eficiencia eficacia aplicando informacion");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6009,
        Severity.Information,
        new("Un indicador mide su objetivo", "An indicator measures its objective"),
        new(
            "El indicador '{0}' {2} '{1}'. Mida lo que el objetivo dice o aclare en la definición cómo lo mide.",
            "The indicator '{0}' {2} '{1}'. Measure what the objective says, or explain in the definition how it does."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        string root = program.Draft.Code.Or("");
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (!objective.Draft.NarrativeSummary.TryGet(out string narrative)
                || !Narratives.IsSpanish(Words.In(narrative))
                || Stems.Of(narrative, Light) is not { Count: >= FewestStems } wanted)
            {
                continue;
            }

            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (Sheet(indicator) is not { } sheet) { continue; }
                Bilingual fact = NoWord;
                if (Stems.Shared(wanted, sheet) > 0)
                {
                    if (objective.Level != ObjectiveLevel.Activity || !CountedRequests.Are(indicator, narrative)) { continue; }
                    fact = Asked;
                }

                sink.About(objective.Subject(root, indicator)).Report(
                    Info,
                    Info.DefaultSeverity,
                    indicator.Name.Place(),
                    new object[] { indicator.Name.Value, narrative, fact },
                    ImmutableArray.Create(objective.Draft.NarrativeSummary.Place()));
            }
        }
    }

    /// <summary>The stems of what the sheet says it measures, or null where some of it is not known.</summary>
    private static HashSet<string>? Sheet(IndicatorDraft indicator)
    {
        if (!indicator.Name.IsKnown || !indicator.IsComplete || !indicator.Variables.IsComplete) { return null; }
        HashSet<string> stems = Stems.Of(indicator.Name.Value, Light);
        bool isNamed = stems.Count > 0;
        List<Given<string>> texts = new() { indicator.Definition, indicator.Formula, indicator.ExternalMethod };
        foreach (VariableDraft variable in indicator.Variables) { texts.Add(variable.Meaning); }
        foreach (Given<string> text in texts)
        {
            if (text.IsUnknown) { return null; }
            if (text.TryGet(out string value)) { stems.UnionWith(Stems.Of(value, Light)); }
        }

        return stems.Count < (isNamed ? 1 : FewestStems) ? null : stems;
    }
}

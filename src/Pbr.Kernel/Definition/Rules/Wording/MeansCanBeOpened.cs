using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6008: a means of verification is a source that one can open.</summary>
internal sealed class MeansCanBeOpened : ProgramRule
{
    private static readonly WordList Kinds = new(
        "reporte documento documentacion informe archivo registro oficio correo evidencia expediente informacion dato estadistica url liga pagina link");

    // Words that do not tell one report from another.
    private static readonly WordList Vague = new(
        "actividades actividad avance interno interna institucional general anual mensual trimestral semestral electronico fisico digital generado",
        "sistema elaborado realizado diverso vario departamento area direccion unidad dependencia programa trabajo resultado final oficial",
        "ejecutivo administrativo estadistico correspondiente propio recibido enviado fuente");

    private static readonly WordList Sources = new(
        "acta minuta lista listado encuesta censo sistema plataforma portal publicacion convenio contrato factura bitacora padron base padrones",
        "evaluacion estudio cuestionario carpeta convocatoria fotografia foto video periodico diario gaceta sitio pagina anexo formato recibo plan",
        "constancia certificado dictamen invitacion programa proyecto minutas tablero cuenta balance nomina cedula memoria");

    // Sources that are work too: where they are counted, the name alone tells no place. A convenio that is counted can still be opened.
    private static readonly WordList Counted = new("programa proyecto plan");

    // What is given or held, and never a record.
    private static readonly WordList Things = new("curso taller capacitacion evento reunion transaccion conexion");

    // What is done; the record of it is something else.
    private static readonly WordList Acts = new("entrega realizacion celebracion imparticion otorgamiento ejecucion presentacion elaboracion creacion");

    private static readonly Bilingual Action = new("es una acción y no dónde consta", "is an action and not where it is on record");
    private static readonly Bilingual Alone = new("no dice qué documento es ni dónde está", "does not say which document it is or where it is");
    private static readonly Bilingual Itself = new("es lo que se mide y no dónde consta", "is what is measured and not where it is on record");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6008,
        Severity.Information,
        new("Un medio de verificación es una fuente que se puede abrir", "A means of verification is a source that one can open"),
        new("El medio de verificación '{0}'{2} {1}. Nombre el documento, quién lo guarda y cada cuándo.", "The means of verification '{0}'{2} {1}. Name the document, who keeps it and how often."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        string root = program.Draft.Code.Or("");
        Dictionary<string, List<(Place Place, string Text, FindingSink Sink)>> vague = new(StringComparer.Ordinal);
        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanIndicatorDraft indicator in plan.Indicators) { Check(indicator, null, root, vague, sink); }
            foreach (PlanElementDraft element in plan.Elements) { Check(element, root, vague, sink); }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Draft.MeansOfVerification.Count > 0)
            {
                // What the sheets of the row say again is told of them.
                HashSet<string> again = new(objective.Draft.Indicators.SelectMany(one => one.MeansOfVerification).Select(one => Words.Normal(one.Or(""))), StringComparer.Ordinal);
                Check(objective.Draft.MeansOfVerification.Where(one => !again.Contains(Words.Normal(one.Or("")))), () => Measured(program, objective), vague, sink.About(objective.Subject(root)));
            }

            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                Check(indicator.MeansOfVerification, () => Measured(indicator), vague, sink.About(objective.Subject(root, indicator)));
            }
        }

        // "Oficios" on fifteen sheets is one habit, told where it stands first.
        foreach (List<(Place Place, string Text, FindingSink Sink)> alike in vague.Values)
        {
            object[] told = { alike[0].Text, Alone, Again(alike.Count - 1) };
            alike[0].Sink.Report(Info, Info.DefaultSeverity, alike[0].Place, told, alike.Skip(1).Select(one => one.Place).ToImmutableArray());
        }
    }

    private static Bilingual Again(int times) => times switch
    {
        0 => new("", ""),
        1 => new(", que se repite en otro lugar,", ", which stands in another place too,"),
        _ => new($", que se repite en otros {times} lugares,", $", which stands in {times} other places too,"),
    };

    private void Check(PlanElementDraft element, string parent, Dictionary<string, List<(Place Place, string Text, FindingSink Sink)>> vague, FindingSink sink)
    {
        string subject = Subjects.Under(parent, element.Code);
        foreach (PlanIndicatorDraft indicator in element.Indicators) { Check(indicator, element, subject, vague, sink); }
        foreach (PlanElementDraft inner in element.Elements) { Check(inner, subject, vague, sink); }
    }

    private void Check(
        PlanIndicatorDraft indicator, PlanElementDraft? element, string parent, Dictionary<string, List<(Place Place, string Text, FindingSink Sink)>> vague, FindingSink sink) => Check(
        indicator.MeansOfVerification, () => Measured(indicator.Name, indicator.Unit, element?.Text ?? default), vague, sink.About(Subjects.Under(parent, indicator.Code)));

    private void Check(IEnumerable<Given<string>> list, Func<HashSet<string>> measure, Dictionary<string, List<(Place Place, string Text, FindingSink Sink)>> vague, FindingSink sink)
    {
        HashSet<string>? measured = null;
        foreach (Given<string> means in list)
        {
            if (!means.TryGet(out string text)) { continue; }
            List<Word> words = Words.In(text).Where(Stems.IsContent).ToList();
            if (words.Count == 0 || HoldsFolio(text)) { continue; }
            measured ??= measure();
            if (words.All(word => Kinds.HasSingular(word.Folded) || IsVague(word.Folded)) && words.Any(word => Kinds.HasSingular(word.Folded)))
            {
                string key = Words.Normal(text);
                if (!vague.TryGetValue(key, out List<(Place Place, string Text, FindingSink Sink)>? alike)) { vague.Add(key, alike = new()); }
                alike.Add((means.Place(), text, sink));
            }
            else if (words.All(word => IsMeasured(word, measured)) || (words.Count > 1 && IsAct(words[0]) && words.Skip(1).All(word => IsMeasured(word, measured))))
            {
                sink.Report(Info, means.Place(), text, Itself, Again(0));
            }
            else if (words.Count > 1 && SpanishForms.IsInfinitive(words[0].Folded) && !Things.HasSingular(words[0].Folded))
            {
                sink.Report(Info, means.Place(), text, Action, Again(0));
            }
        }
    }

    /// <summary>What is counted is no source; a system or a project that is counted is none of itself either.</summary>
    private static bool IsMeasured(Word word, HashSet<string> measured) =>
        Things.HasSingular(word.Folded)
        || ((!Sources.HasSingular(word.Folded) || Counted.HasSingular(word.Folded))
            && !Kinds.HasSingular(word.Folded)
            && measured.Contains(SpanishStemmer.Stem(word.Folded)));

    /// <summary>A noun of doing, or a slip in one.</summary>
    private static bool IsAct(Word word) => Acts.HasSingular(word.Folded) || EditDistance.Of(word.Folded, "entrega") is 1;

    private static bool IsVague(string folded) => Vague.HasSingular(folded) || Vague.HasSingular(folded.Replace("a", "o"));

    /// <summary>A number or an address tells one document from another.</summary>
    private static bool HoldsFolio(string text) => text.Any(char.IsDigit) || text.Contains("://");

    private static HashSet<string> Measured(IndicatorDraft indicator) => Measured(indicator.Name, indicator.Unit, indicator.VariablesUnit);

    private static HashSet<string> Measured(params Given<string>[] texts)
    {
        HashSet<string> measured = new();
        foreach (Given<string> text in texts)
        {
            if (text.TryGet(out string value)) { measured.UnionWith(Stems.Of(value)); }
        }

        return measured;
    }

    /// <summary>What a row of the matrix is about: its objective, the objectives under it, its indicators with their formulas, and the plan's units for it.</summary>
    private static HashSet<string> Measured(ProgramFacts program, ObjectiveFacts objective)
    {
        HashSet<string> measured = new();
        List<Given<string>> texts = new() { objective.Draft.NarrativeSummary };
        texts.AddRange(objective.Draft.Activities.Select(activity => activity.NarrativeSummary));
        foreach (IndicatorDraft indicator in objective.Draft.Indicators)
        {
            measured.UnionWith(Measured(indicator));
            texts.Add(indicator.Formula);
        }

        foreach (Given<string> text in texts)
        {
            if (text.TryGet(out string value)) { measured.UnionWith(Stems.Of(value)); }
        }

        foreach (PlanDraft plan in program.Draft.Plans)
        {
            foreach (PlanElementDraft element in plan.Elements) { AddUnits(element, objective, measured); }
        }

        return measured;
    }

    private static void AddUnits(PlanElementDraft element, ObjectiveFacts objective, HashSet<string> measured)
    {
        if (objective.Code is { } own && element.CoveredBy.Any(one => one.TryGet(out string code) && ElementCode.Parse(code).Normal == own.Normal))
        {
            foreach (PlanIndicatorDraft indicator in element.Indicators)
            {
                if (indicator.Unit.TryGet(out string unit)) { measured.UnionWith(Stems.Of(unit)); }
            }
        }

        foreach (PlanElementDraft inner in element.Elements) { AddUnits(inner, objective, measured); }
    }
}

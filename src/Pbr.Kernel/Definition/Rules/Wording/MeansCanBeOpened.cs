using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6008: a means of verification is a source that one can open.</summary>
internal sealed class MeansCanBeOpened : IndicatorRule
{
    private static readonly WordList Kinds = new(
        "reporte documento documentacion informe archivo registro oficio correo evidencia expediente informacion dato estadistica url liga pagina link");

    // Words that do not tell one report from another.
    private static readonly WordList Vague = new(
        "actividades actividad avance interno interna institucional general anual mensual trimestral semestral electronico fisico digital generado",
        "elaborado realizado diverso vario departamento area direccion unidad dependencia programa trabajo resultado final oficial",
        "ejecutivo administrativo estadistico correspondiente propio recibido enviado fuente");

    private static readonly WordList Sources = new(
        "acta minuta lista listado encuesta censo sistema plataforma portal publicacion convenio contrato factura bitacora padron base padrones",
        "evaluacion estudio cuestionario carpeta convocatoria fotografia foto video periodico diario gaceta sitio pagina anexo formato recibo plan",
        "constancia certificado dictamen invitacion programa proyecto minutas tablero cuenta balance nomina cedula memoria");

    private static readonly Bilingual Alone = new("no dice qué documento es ni dónde está", "does not say which document it is or where it is");
    private static readonly Bilingual Itself = new("es lo que se mide y no dónde consta", "is what is measured and not where it is on record");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6008,
        Severity.Information,
        new("Un medio de verificación es una fuente que se puede abrir", "A means of verification is a source that one can open"),
        new("El medio de verificación '{0}' {1}. Nombre el documento, quién lo guarda y cada cuándo.", "The means of verification '{0}' {1}. Name the document, who keeps it and how often."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        HashSet<string>? measured = null;
        foreach (Given<string> means in indicator.Draft.MeansOfVerification)
        {
            if (!means.TryGet(out string text)) { continue; }
            List<Word> words = Words.In(text).Where(Stems.IsContent).ToList();
            if (words.Count == 0 || HoldsFolio(text)) { continue; }
            measured ??= Measured(indicator.Draft);
            if (words.All(word => Kinds.HasSingular(word.Folded) || IsVague(word.Folded)) && words.Any(word => Kinds.HasSingular(word.Folded)))
            {
                sink.Report(Info, means.Place(), text, Alone);
            }
            else if (!words.Any(word => Sources.HasSingular(word.Folded) || Kinds.HasSingular(word.Folded))
                && words.All(word => measured.Contains(SpanishStemmer.Stem(word.Folded))))
            {
                sink.Report(Info, means.Place(), text, Itself);
            }
        }
    }

    private static bool IsVague(string folded) => Vague.HasSingular(folded) || Vague.HasSingular(folded.Replace("a", "o"));

    /// <summary>A number or an address tells one document from another.</summary>
    private static bool HoldsFolio(string text) => text.Any(char.IsDigit) || text.Contains("://");

    private static HashSet<string> Measured(IndicatorDraft indicator)
    {
        HashSet<string> measured = new();
        foreach (Given<string> text in new[] { indicator.Name, indicator.Unit, indicator.VariablesUnit })
        {
            if (text.TryGet(out string value)) { measured.UnionWith(Stems.Of(value)); }
        }

        return measured;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>How the words of a numerator and of a denominator compare. Each answer is a word of either, or null where they may well be comparable.</summary>
internal static class Halves
{
    private const int ShortestNoun = 4;

    private static readonly WordList Months = new("mes mensual mensuales mensualmente");
    private static readonly WordList Years = new("año anual anuales anualmente");
    private static readonly WordList Past = new("anterior anteriores previo previa pasado pasada mismo misma base acumulado acumulada");
    private static readonly WordList Planned = new("programado programada planeado planeada planificado planificada previsto prevista proyectado proyectada");

    // Of whom or of what, is told elsewhere.
    private static readonly WordList Any = new("poblacion universo demanda oferta muestra mercado");

    // Said before what is counted, or of counts of every kind.
    private static readonly WordList Leading = new(
        "numero total cantidad suma sumatoria conteo monto importe valor porcentaje promedio avance nivel grado meta cobertura registro universo conjunto volumen",
        "programado programada realizado realizada ejecutado ejecutada alcanzado alcanzada logrado lograda atendido atendida cumplido cumplida");

    // Different names for one kind of thing: to divide one by the other is usual.
    private static readonly WordList[] Kinds =
    {
        new("persona habitante ciudadano ciudadana usuario usuaria beneficiario beneficiaria alumno alumna estudiante egresado egresada hombre mujer niño niña joven adulto mayor",
            "servidor servidora personal empleado empleada trabajador trabajadora funcionario funcionaria docente maestro poblacion matricula asistente participante paciente familia",
            "contribuyente solicitante derechohabiente padre madre menor victima elemento policia pasajero cliente visitante turista productor artesano deportista becario candidato proveedor"),
        new("presupuesto gasto ingreso monto recurso costo inversion deuda pago recaudacion importe peso egreso credito pasivo activo ahorro cartera adeudo"),
        new("hectarea superficie area metro kilometro territorio calle tramo vialidad red"),
        new("hora dia tiempo minuto jornada"),
        new("etapa fase avance proceso proyecto obra accion actividad tarea meta programa entregable producto"),
        new("reporte informe documento expediente acta oficio publicacion"),
        new("solicitud peticion queja demanda denuncia caso asunto requerimiento delito carpeta reporte tramite servicio folio llamada"),
        new("vivienda hogar casa familia predio inmueble toma lote"),
        new("dependencia unidad entidad area direccion secretaria instituto organismo institucion"),
        new("vehiculo unidad parque camion patrulla equipo aparato computadora luminaria"),
        new("curso taller capacitacion evento sesion reunion platica asesoria conferencia"),
        new("municipio localidad comunidad colonia estado region zona"),
        new("plantel escuela centro clinica hospital unidad biblioteca"),
    };

    /// <summary>The words for a month above and for a year below, or the other way about.</summary>
    public static (Word Upper, Word Lower)? Periods(IReadOnlyList<Word> upper, IReadOnlyList<Word> lower)
    {
        if (upper.Concat(lower).Any(word => Past.Has(word.Folded))) { return null; }
        if (First(upper, Months) is { } month && First(upper, Years) is null) { return First(lower, Years) is { } year && First(lower, Months) is null ? (month, year) : null; }
        return First(upper, Years) is { } whole && First(upper, Months) is null && First(lower, Months) is { } part && First(lower, Years) is null ? (whole, part) : null;
    }

    /// <summary>What is counted above and below, where neither is spoken of in the other half.</summary>
    public static (Word Upper, Word Lower)? Things(IReadOnlyList<Word> upper, IReadOnlyList<Word> lower)
    {
        if (Head(upper) is not { } above || Head(lower) is not { } below || IsSaid(above, lower) || IsSaid(below, upper)) { return null; }
        if (Any.HasSingular(above.Folded) || Any.HasSingular(below.Folded)) { return null; }
        return Kinds.Any(kind => kind.HasSingular(above.Folded) && kind.HasSingular(below.Folded)) ? null : (above, below);
    }

    /// <summary>Of "preventivo o correctivo", programmed, the one that what is achieved leaves out.</summary>
    public static (Word Upper, Word Lower)? Lists(IReadOnlyList<Word> upper, IReadOnlyList<Word> lower)
    {
        if (!lower.Any(word => Planned.HasSingular(word.Folded)) || upper.Any(word => Planned.HasSingular(word.Folded))) { return null; }
        if (Head(upper) is not { } above || Head(lower) is not { } below || !SpanishStemmer.AreKin(SpanishStemmer.Stem(above.Folded), SpanishStemmer.Stem(below.Folded))) { return null; }
        for (int i = 1; i + 1 < lower.Count; i++)
        {
            if (lower[i].Folded is not ("o" or "u" or "y" or "e")) { continue; }
            Word left = lower[i - 1];
            Word right = lower[i + 1];
            if (!Stems.IsContent(left) || !Stems.IsContent(right) || Planned.HasSingular(left.Folded) || Planned.HasSingular(right.Folded)) { continue; }
            if (IsSaid(left, upper) && !IsSaid(right, upper)) { return (left, right); }
            if (IsSaid(right, upper) && !IsSaid(left, upper)) { return (right, left); }
        }

        return null;
    }

    private static Word? First(IReadOnlyList<Word> words, WordList list)
    {
        foreach (Word word in words)
        {
            if (list.Has(word.Folded)) { return word; }
        }

        return null;
    }

    /// <summary>The noun that is counted: the first word of content that is no measure; null where the first may be no noun.</summary>
    private static Word? Head(IReadOnlyList<Word> words)
    {
        foreach (Word word in words)
        {
            if (!Stems.IsContent(word) || Leading.HasSingular(word.Folded) || SheetWords.IsMeasuring(word.Folded)) { continue; }
            return word.Folded.Length >= ShortestNoun ? word : null;
        }

        return null;
    }

    private static bool IsSaid(Word said, IReadOnlyList<Word> words)
    {
        string stem = SpanishStemmer.Stem(said.Folded);
        return words.Any(word => word.Folded == said.Folded || SpanishStemmer.AreKin(stem, SpanishStemmer.Stem(word.Folded)));
    }
}

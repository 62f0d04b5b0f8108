using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Text;

/// <summary>Tells forms of Spanish words by their endings: infinitives, participles, finite verbs and nouns of action.</summary>
/// <remarks>
/// The endings are those that the course notes of the Oaxaca PbR-SED system give for the narrative summary: -ado, -ido, -to, -so, -cho for a
/// component, -ción, -miento, -aje, -ura, -ncia for an activity. Endings alone take nouns for verbs, so the lists name what Mexican programmes
/// write against the ending. A word on no list is judged by its ending alone.
/// </remarks>
internal static class SpanishForms
{
    private static readonly WordList NotInfinitives = new(
        "hogar hogares lugar mujer taller poder bienestar ejemplar pilar mar par familiar escolar preescolar militar popular particular solar celular",
        "vehicular regular similar titular nuclear auxiliar alquiler lider primer tercer cualquier ayer cancer caracter deber haber placer azucar");

    private static readonly WordList NotParticiples = new(
        "estado mercado alumnado juzgado ganado grado lado sentido contenido partido sonido ruido marido fluido liquido solido rapido acido",
        "entrada llamada jornada decada temporada vida medida salida comida bebida nada cada sabado abogado soldado senado tratado posgrado",
        "postgrado diplomado electorado profesorado resultado apartado pescado significado calzado alumbrado tejido vestido nido modalidad");

    private static readonly WordList StrongParticiples = new(
        "hecho dicho puesto visto escrito inscrito suscrito descrito transcrito abierto cubierto descubierto resuelto devuelto vuelto impreso",
        "muerto roto satisfecho provisto previsto expuesto compuesto propuesto dispuesto impuesto electo concluso inconcluso preso extinto");

    private static readonly WordList NotActions = new(
        "informacion poblacion nacion condicion situacion institucion fundacion seccion fraccion cultura infraestructura estructura",
        "agricultura ciencia provincia agencia dependencia paciencia experiencia audiencia delincuencia temperatura altura figura literatura basura",
        "mensaje paisaje personaje lenguaje porcentaje eficiencia transparencia ausencia carencia pension mision vision profesion region religion");

    // Nouns of action without a suffix. After the section on syntax of the method and the matrices that were read; extend it with its test.
    private static readonly WordList Actions = new(
        "apoyo registro entrega compra pago cobro envio control desarrollo diseño manejo mejora rescate reparto uso cultivo traslado tramite estudio",
        "analisis diagnostico consulta visita firma toma monitoreo sorteo muestreo bacheo barrido recorrido impulso fomento riego siembra cosecha",
        "venta renta busqueda calculo ajuste enlace arreglo limpia limpieza poda pinta pintado cierre inicio canje cambio cuidado despacho",
        "gestoria asesoria auditoria consultoria reforma respaldo resguardo respuesta retiro reuso acopio alta baja aumento ahorro avaluo aviso",
        "conteo convocatoria cotejo defensa descarga desazolve deslinde encuesta ingreso lavado logro muestra operacion pesca prestamo prueba rastreo",
        "recarga recuento reembolso reemplazo refuerzo relleno reserva sondeo suministro transporte traspaso trabajo trazo tutela sesion",
        "corte empadronamiento cobertura captura cumplimiento dictamen ejercicio encuentro enseñanza evento foro gasto jornada plan platica campaña");

    private static readonly WordList Verbs = new(
        "es son esta estan hay cuenta cuentan tiene tienen recibe reciben accede acceden cumple cumplen mejora mejoran incrementa incrementan aumenta",
        "aumentan reduce reducen disminuye disminuyen dispone disponen goza gozan ejerce ejercen logra logran mantiene mantienen obtiene obtienen",
        "satisface satisfacen presenta presentan participa participan utiliza utilizan usa usan vive viven conoce conocen desarrolla desarrollan",
        "genera generan aprovecha aprovechan alcanza alcanzan fortalece fortalecen percibe perciben garantiza garantizan ejecuta ejecutan brinda",
        "brindan ofrece ofrecen opera operan implementa implementan adopta adoptan aplica aplican realiza realizan permanece permanecen tienden");

    private static readonly WordList NotVerbs = new(
        "examen orden origen imagen margen volumen plan gran san bien joven sin sean con en tan pan jardin almacen resumen crimen dictamen regimen",
        "ambien tambien quien alguien cien huracan");

    /// <summary>Whether a folded word is an infinitive: -ar, -er, -ir, with or without -se.</summary>
    public static bool IsInfinitive(string folded)
    {
        string verb = folded.EndsWith("rse", StringComparison.Ordinal) ? folded.Substring(0, folded.Length - "se".Length) : folded;
        return verb.Length >= 3 && Ends(verb, "ar", "er", "ir") && !NotInfinitives.Has(verb);
    }

    /// <summary>Whether a folded word is a participle: -ado, -ido, or one of the strong ones in -to, -so and -cho.</summary>
    public static bool IsParticiple(string folded)
    {
        string masculine = Masculine(folded);
        return (masculine.Length >= 5 && Ends(masculine, "ado", "ido") && !NotParticiples.Has(masculine) && !NotParticiples.HasSingular(folded))
            || StrongParticiples.Has(masculine);
    }

    /// <summary>Whether a folded word is a noun of action: by its suffix, or by the list of those that have none.</summary>
    public static bool IsAction(string folded) =>
        Actions.HasSingular(folded)
        || (folded.Length >= 6
            && Ends(folded, "cion", "ciones", "sion", "siones", "miento", "mientos", "aje", "ajes", "ura", "uras", "ncia", "ncias", "xion", "eo", "anza")
            && !NotActions.HasSingular(folded));

    /// <summary>Whether the words may hold a verb in the present: a listed one, a plural in -an or -en, or <c>se</c> before a word.</summary>
    public static bool HasPresent(IReadOnlyList<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Folded;
            bool isPlural = word.Length >= 4 && Ends(word, "an", "en") && !NotVerbs.Has(word);
            if (Verbs.Has(word) || isPlural || (word == "se" && i + 1 < words.Count)) { return true; }
        }

        return false;
    }

    private static string Masculine(string folded)
    {
        string singular = folded.EndsWith("s", StringComparison.Ordinal) ? folded.Substring(0, folded.Length - 1) : folded;
        return singular.EndsWith("a", StringComparison.Ordinal) ? singular.Substring(0, singular.Length - 1) + "o" : singular;
    }

    private static bool Ends(string word, params string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }
}

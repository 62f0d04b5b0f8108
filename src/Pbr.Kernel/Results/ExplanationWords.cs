using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>The words of an explanation, in alphabetical order of their names.</summary>
internal static class ExplanationWords
{
    public static Bilingual Achieved { get; } = new("alcanzado", "achieved");

    public static Bilingual BandsOverlap { get; } = new(
        "Las bandas publicadas se enciman: también es {0}. Cuenta la más severa.", "The published bands overlap: {0} holds too. The severest counts.");

    public static Bilingual Baseline { get; } = new("línea base", "baseline");

    public static Bilingual BasisResolved { get; } = new(
        "La ficha no dice qué juzga el semáforo: sus bandas están en por ciento y el indicador no, así que juzga el cumplimiento.",
        "The sheet does not say what the light judges: its bands are in per cent and the indicator is not, so it judges compliance.");

    public static Bilingual BasisIsOfTarget { get; } = new(
        "La ficha no dice qué juzga el semáforo: sus bandas están en por ciento de la meta, así que juzga el cumplimiento.",
        "The sheet does not say what the light judges: its bands are in per cent of the target, so it judges compliance.");

    public static Bilingual Bound { get; } = new("resultado de {0}", "result of {0}");

    public static Bilingual BoundInPart { get; } = new("resultado parcial de {0}", "partial result of {0}");

    public static Bilingual Capped { get; } = new("con tope {0}", "capped at {0}");

    public static Bilingual Compliance { get; } = new("Cumplimiento", "Compliance");

    public static Bilingual GreenNeeds { get; } = new("verde exige {0}", "green needs {0}");

    public static Bilingual MissingPeriods { get; } = new("Sin cifra de '{0}': {1}.", "No figure of '{0}': {1}.");

    public static Bilingual Overachieved { get; } = new(
        "El cumplimiento rebasa el límite de sobrecumplimiento.", "Compliance passes the limit of over-achievement.");

    public static Bilingual ProgrammedToDate { get; } = new("programado a la fecha", "programmed to date");

    public static Bilingual ProgrammedUpTo { get; } = new(
        "Lo alcanzado llega hasta {0}; lo programado, solo hasta {1}: el calendario no dice más.",
        "Achieved runs to {0}, programmed only to {1}: the schedule tells no more.");

    public static Bilingual Target { get; } = new("meta", "target");

    public static Bilingual Of(Accumulation accumulation) => accumulation switch
    {
        Accumulation.Sum => new("suma", "sum"),
        Accumulation.Last => new("último", "last"),
        Accumulation.Average => new("promedio", "average"),
        Accumulation.Maximum => new("máximo", "maximum"),
        Accumulation.Constant => new("constante", "constant"),
        _ => throw new ArgumentOutOfRangeException(nameof(accumulation), accumulation, "There is no such accumulation."),
    };

    public static Bilingual Of(ComplianceStatus status) => status switch
    {
        ComplianceStatus.Computed => new("calculado", "computed"),
        ComplianceStatus.NoValue => new("sin valor", "no value"),
        ComplianceStatus.NoTarget => new("sin meta", "no target"),
        ComplianceStatus.ZeroTarget => new("la meta es cero", "the target is zero"),
        ComplianceStatus.ZeroAchieved => new("lo alcanzado es cero", "zero was achieved"),
        ComplianceStatus.NoBaseline => new("sin línea base", "no baseline"),
        ComplianceStatus.TargetIsBaseline => new("la meta es la línea base", "the target is the baseline"),
        ComplianceStatus.MethodNotDeclared => new("la ficha no declara el método", "the sheet declares no method"),
        ComplianceStatus.OutOfRange => new("fuera de rango", "out of range"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    public static Bilingual Of(LightStatus status) => status switch
    {
        LightStatus.UnreadableBand => new("sin semáforo: una banda no puede leerse", "no light: a band cannot be read"),
        LightStatus.NoCompliance => new("sin semáforo: no hay cumplimiento", "no light: there is no compliance"),
        LightStatus.NoBand => new("sin semáforo: ninguna banda lo contiene", "no light: no band holds it"),
        LightStatus.Judged or LightStatus.NoValue or LightStatus.NoScale => new("", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    public static Bilingual Of(ResultStatus status) => status switch
    {
        ResultStatus.Evaluated => new("evaluado", "evaluated"),
        ResultStatus.NotDue => new("no vence en este periodo", "not due in this period"),
        ResultStatus.NoData => new("sin datos", "no data"),
        ResultStatus.ConflictingData => new("datos en conflicto", "conflicting data"),
        ResultStatus.ZeroDenominator => new("denominador cero", "zero denominator"),
        ResultStatus.OutOfRange => new("fuera de rango", "out of range"),
        ResultStatus.External => new("método externo", "external method"),
        ResultStatus.NotEvaluable => new("no evaluable", "not evaluable"),
        ResultStatus.ZeroTarget => new("meta cero", "zero target"),
        ResultStatus.NoBand => new("sin banda", "no band"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };
}

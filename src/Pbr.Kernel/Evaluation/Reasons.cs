using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Evaluation;

/// <summary>Why an indicator has no value: the fact, then the way out. In alphabetical order.</summary>
internal static class Reasons
{
    private const int MostPeriodsNamed = 4;

    public static Bilingual AccumulationUndeclared(string symbol) => new(
        $"No se sabe cómo se acumulan los periodos de '{symbol}'. Declare su acumulación: suma, último, promedio, máximo o constante.",
        $"It is not known how the periods of '{symbol}' accumulate. Declare its accumulation: sum, last, average, maximum or constant.");

    public static Bilingual Circle(string code) => new(
        $"El cálculo de '{code}' depende de su propio resultado. Quite uno de los vínculos del círculo.",
        $"The calculation of '{code}' depends on its own result. Remove one link of the circle.");

    public static Bilingual ConstantVaries(string symbol) => new(
        $"'{symbol}' es constante y se reportó con cifras distintas. Corrija la cifra equivocada o declare otra acumulación.",
        $"'{symbol}' is constant and was reported with different figures. Correct the wrong figure or declare another accumulation.");

    public static Bilingual ExternalMethod(string? source) => new(
        $"El valor lo publica otra instancia{Named(source)}. Reporte la cifra publicada como valor alcanzado.",
        $"The value is published by another body{Named(source)}. Report the published figure as the achieved value.");

    public static Bilingual HasErrors(bool inFindings) => !inFindings
        ? new("La definición pide decimales que una cifra no puede tener. Corrija los decimales: de 0 a 28.", "The definition asks for decimals that a figure cannot have. Correct the decimals: 0 to 28.")
        : new("La definición tiene errores. Corrija los hallazgos del indicador.", "The definition has errors. Mend the findings of the indicator.");

    public static Bilingual Missing(string symbol, IReadOnlyList<ReportingPeriod> periods) => new(
        $"Falta la cifra de '{symbol}'{In(periods, spanish: true)}. Repórtela; una cifra que falta no es cero.",
        $"There is no figure of '{symbol}'{In(periods, spanish: false)}. Report it; a missing figure is not zero.");

    public static Bilingual NoMethod() => new(
        "El indicador no tiene un método de cálculo que pueda evaluarse. Escriba su fórmula o reporte el valor publicado.",
        "The indicator has no method of calculation that can be evaluated. Write its formula or report the published value.");

    public static Bilingual NotDue(ReportingPeriod asOf) => new(
        $"Hasta {PeriodText.InSentence(asOf).Spanish} no vence ningún periodo del indicador. Evalúelo al cierre de un periodo de su calendario.",
        $"No period of the indicator is due by {PeriodText.InSentence(asOf).English}. Evaluate it at the end of a period of its schedule.");

    public static Bilingual OtherYear(FiscalYear year, ReportingPeriod asOf) => new(
        $"El programa es del ejercicio {year} y se evalúa {PeriodText.InSentence(asOf).Spanish}. Evalúelo en su ejercicio.",
        $"The programme is of {year} and {PeriodText.InSentence(asOf).English} is evaluated. Evaluate it in its own year.");

    public static Bilingual OutOfRange() => new(
        "El valor, con los decimales del indicador, rebasa lo que cabe en una cifra decimal. Revise la magnitud de las cifras reportadas, o pida menos decimales.",
        "The value, to the decimals of the indicator, passes what a decimal figure holds. Check the magnitude of the reported figures, or ask for fewer decimals.");

    public static Bilingual SourceHasNoValue(string symbol, Indicator source) => new(
        $"'{symbol}' es el resultado de '{source.Key}', que no tiene valor. Resuelva antes '{source.Key}'.",
        $"'{symbol}' is the result of '{source.Key}', which has no value. Settle '{source.Key}' first.");

    public static Bilingual SourceUnknown(string symbol, string code) => new(
        $"'{symbol}' es el resultado de '{code}', y el programa no tiene ese indicador. Corrija el código.",
        $"'{symbol}' is the result of '{code}', and the programme has no such indicator. Correct the code.");

    public static Bilingual TwoFigures(string symbol, ReportingPeriod period) => new(
        $"Se reportaron cifras distintas de '{symbol}' para {PeriodText.InSentence(period).Spanish}. Deje solo la cifra válida.",
        $"Different figures of '{symbol}' were reported for {PeriodText.InSentence(period).English}. Keep only the valid one.");

    public static Bilingual ZeroDenominator(string divisor) => new(
        $"El denominador '{divisor}' es cero. Revise las cifras o prevea el caso en la definición.",
        $"The denominator '{divisor}' is zero. Check the figures or foresee the case in the definition.");

    private static string Named(string? source) => source is null ? "" : $": '{source}'";

    private static string In(IReadOnlyList<ReportingPeriod> periods, bool spanish)
    {
        if (periods.Count == 0) { return ""; }
        IEnumerable<string> named = periods.Take(MostPeriodsNamed).Select(period => spanish ? PeriodText.InSentence(period).Spanish : PeriodText.InSentence(period).English);
        string list = string.Join(", ", named);
        int unnamed = periods.Count - MostPeriodsNamed;
        if (unnamed > 0) { list += (spanish ? " y " : " and ") + unnamed.ToString(CultureInfo.InvariantCulture) + (spanish ? " más" : " more"); }
        return (spanish ? " para " : " for ") + list;
    }
}

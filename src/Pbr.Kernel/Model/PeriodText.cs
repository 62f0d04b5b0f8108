using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>How a reporting period is written. Its own words, so that a text is the same whatever language data a machine has.</summary>
internal static class PeriodText
{
    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(ReportingPeriod period, CultureInfo culture) =>
        Bilingual.ReadsSpanish(culture) ? Spanish(period) : English(period);

    public static Bilingual Both(ReportingPeriod period) => new(Spanish(period), English(period));

    /// <summary>The name as it stands within a sentence: with its article, where it begins with an ordinal.</summary>
    public static Bilingual InSentence(ReportingPeriod period) => period.Grid is Frequency.Annual or Frequency.Monthly
        ? Both(period)
        : new Bilingual("el " + Spanish(period), "the " + English(period));

    private static string Spanish(ReportingPeriod period) => period.Grid switch
    {
        Frequency.Annual => $"{period.FiscalYear}",
        Frequency.Monthly => $"{SpanishMonths[period.Number - 1]} de {period.FiscalYear}",
        Frequency grid => $"{SpanishOrdinal(period.Number)} {SpanishNoun(grid)} de {period.FiscalYear}",
    };

    private static string English(ReportingPeriod period) => period.Grid switch
    {
        Frequency.Annual => $"{period.FiscalYear}",
        Frequency.Monthly => $"{EnglishMonths[period.Number - 1]} {period.FiscalYear}",
        Frequency grid => $"{EnglishOrdinal(period.Number)} {EnglishNoun(grid)} of {period.FiscalYear}",
    };

    // The ordinal is shortened before a masculine noun: 1.er, 3.er.
    private static string SpanishOrdinal(int number) =>
        number.ToString(CultureInfo.InvariantCulture) + (number is 1 or 3 ? ".er" : ".º");

    private static string EnglishOrdinal(int number) => number.ToString(CultureInfo.InvariantCulture) + number switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static string SpanishNoun(Frequency grid) => grid switch
    {
        Frequency.Bimonthly => "bimestre",
        Frequency.Quarterly => "trimestre",
        Frequency.FourMonthly => "cuatrimestre",
        _ => "semestre",
    };

    private static string EnglishNoun(Frequency grid) => grid switch
    {
        Frequency.Bimonthly => "two-month period",
        Frequency.Quarterly => "quarter",
        Frequency.FourMonthly => "four-month period",
        _ => "half",
    };
}

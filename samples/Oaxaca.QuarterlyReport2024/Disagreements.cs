using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Holds every figure of the report against what follows from the others.</summary>
internal static class Disagreements
{
    /// <summary>All that disagree, in the order of the report.</summary>
    public static IEnumerable<Disagreement> Between(PublishedReport published, EvaluationResults results)
    {
        foreach ((PublishedRow row, IndicatorResult result) in published.Rows.Zip(results))
        {
            foreach (Disagreement one in Variations(row, result).Concat(Accumulated(row, result)).Concat(RollUps(row, published))) { yield return one; }
        }
    }

    private static IEnumerable<Disagreement> Variations(PublishedRow row, IndicatorResult result)
    {
        for (int quarter = 0; quarter < row.Variation.Printed.Count; quarter++)
        {
            PeriodFigure period = result.Periods[quarter];
            if (period.Variation is not { } variation || variation == row.Variation.Printed[quarter]) { continue; }
            yield return new Disagreement(
                row.Level,
                new Bilingual($"variación del trimestre {quarter + 1}", $"variation of quarter {quarter + 1}"),
                row.Variation.Printed[quarter],
                variation,
                Subtraction(period.Programmed, period.Achieved));
        }
    }

    private static IEnumerable<Disagreement> Accumulated(PublishedRow row, IndicatorResult result)
    {
        Bilingual sum = new("las parcialidades se suman", "instalments add up");
        if (result.ProgrammedToDate is { } programmed && programmed != row.Programmed.Accumulated)
        {
            yield return new Disagreement(row.Level, new Bilingual("programado acumulado", "accumulated programmed"), row.Programmed.Accumulated, programmed, sum);
        }

        if (result.Value is { } achieved && achieved != row.Achieved.Accumulated)
        {
            yield return new Disagreement(row.Level, new Bilingual("alcanzado acumulado", "accumulated achieved"), row.Achieved.Accumulated, achieved, sum);
        }

        if (result.Variation is { } variation && variation != row.Variation.Accumulated)
        {
            yield return new Disagreement(
                row.Level,
                new Bilingual("variación acumulada", "accumulated variation"),
                row.Variation.Accumulated,
                variation,
                Subtraction(result.ProgrammedToDate, result.Value));
        }
    }

    /// <summary>The report never says so, but a component's figure is the mean of its activities' in most of its cells: those that are not stand out.</summary>
    private static IEnumerable<Disagreement> RollUps(PublishedRow row, PublishedReport published)
    {
        if (!row.Level.StartsWith("Componente", System.StringComparison.Ordinal)) { yield break; }
        string number = row.Level["Componente ".Length..];
        List<PublishedRow> activities = published.Rows.Where(other => other.Level.StartsWith($"Actividad {number}.", System.StringComparison.Ordinal)).ToList();
        foreach ((Bilingual name, FourQuarters own, List<FourQuarters> parts) in new[]
        {
            (new Bilingual("programado", "programmed"), row.Programmed, activities.Select(activity => activity.Programmed).ToList()),
            (new Bilingual("alcanzado", "achieved"), row.Achieved, activities.Select(activity => activity.Achieved).ToList()),
        })
        {
            for (int quarter = 0; quarter < own.Printed.Count; quarter++)
            {
                Rational mean = parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Printed[quarter]) / parts.Count;
                if (!mean.Round(0).TryToDecimal(out decimal rounded) || rounded == own.Printed[quarter]) { continue; }
                yield return new Disagreement(
                    row.Level,
                    new Bilingual($"{name.Spanish} del trimestre {quarter + 1}", $"{name.English} of quarter {quarter + 1}"),
                    own.Printed[quarter],
                    rounded,
                    Mean(parts.Select(part => part.Printed[quarter]).ToList(), mean, own.Printed[quarter]));
            }
        }
    }

    private static Bilingual Subtraction(decimal? programmed, decimal? achieved)
    {
        string subtraction = string.Format(CultureInfo.InvariantCulture, "{0:0.##} − {1:0.##}", programmed, achieved);
        return new($"programado − alcanzado = {subtraction}", $"programmed − achieved = {subtraction}");
    }

    private static Bilingual Mean(List<decimal> parts, Rational mean, decimal published)
    {
        bool isTruncated = mean - published is { Sign: > 0 } rest && rest < Rational.One;
        string sum = string.Join(" + ", parts.Select(part => part.ToString(CultureInfo.InvariantCulture)));
        string text = string.Format(CultureInfo.InvariantCulture, "({0}) ÷ {1} = {2:0.00}", sum, parts.Count, mean.Round(2));
        return new(
            $"promedio de sus actividades: {text}" + (isTruncated ? ", truncado y no redondeado" : ""),
            $"mean of its activities: {text}" + (isTruncated ? ", cut off and not rounded" : ""));
    }
}

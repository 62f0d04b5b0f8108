using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Profiles;

/// <summary>The words of the vocabularies that profiles speak of.</summary>
internal static class Terms
{
    /// <summary>Types of indicator.</summary>
    public static ImmutableArray<Term<IndicatorType>> Types { get; } = ImmutableArray.Create(
        new Term<IndicatorType>(IndicatorType.Strategic, "estratégico", "strategic"),
        new Term<IndicatorType>(IndicatorType.Management, "de gestión", "management", "gestión"));

    /// <summary>Dimensions.</summary>
    public static ImmutableArray<Term<Dimension>> Dimensions { get; } = ImmutableArray.Create(
        new Term<Dimension>(Dimension.Efficacy, "eficacia", "efficacy"),
        new Term<Dimension>(Dimension.Efficiency, "eficiencia", "efficiency"),
        new Term<Dimension>(Dimension.Quality, "calidad", "quality"),
        new Term<Dimension>(Dimension.Economy, "economía", "economy"));

    /// <summary>Frequencies. "Bianual" is not among them: it is used for twice a year and for every two years.</summary>
    public static ImmutableArray<Term<Frequency>> Frequencies { get; } = ImmutableArray.Create(
        new Term<Frequency>(Frequency.Monthly, "mensual", "monthly"),
        new Term<Frequency>(Frequency.Bimonthly, "bimestral", "bimonthly"),
        new Term<Frequency>(Frequency.Quarterly, "trimestral", "quarterly"),
        new Term<Frequency>(Frequency.FourMonthly, "cuatrimestral", "four-monthly"),
        new Term<Frequency>(Frequency.Semiannual, "semestral", "semiannual"),
        new Term<Frequency>(Frequency.Annual, "anual", "annual"),
        new Term<Frequency>(Frequency.Biennial, "bienal", "biennial"),
        new Term<Frequency>(Frequency.Triennial, "trienal", "triennial"),
        new Term<Frequency>(Frequency.Quadrennial, "cuatrienal", "quadrennial"),
        new Term<Frequency>(Frequency.Quinquennial, "quinquenal", "quinquennial"),
        new Term<Frequency>(Frequency.Sexennial, "sexenal", "sexennial"));

    /// <summary>Fields of a sheet.</summary>
    public static ImmutableArray<Term<SheetField>> Fields { get; } = ImmutableArray.Create(
        new Term<SheetField>(SheetField.Definition, "definición", "definition"),
        new Term<SheetField>(SheetField.Type, "tipo", "type"),
        new Term<SheetField>(SheetField.Dimension, "dimensión", "dimension"),
        new Term<SheetField>(SheetField.Direction, "sentido", "direction"),
        new Term<SheetField>(SheetField.Frequency, "frecuencia", "frequency"),
        new Term<SheetField>(SheetField.Method, "método de cálculo", "method", "método", "fórmula", "formula"),
        new Term<SheetField>(SheetField.Unit, "unidad de medida", "unit", "unidad"),
        new Term<SheetField>(SheetField.Baseline, "línea base", "baseline"),
        new Term<SheetField>(SheetField.Target, "meta", "target"),
        new Term<SheetField>(SheetField.TrafficLight, "semáforo", "traffic light"));

    /// <summary>Levels, as messages name them after "de" and "of".</summary>
    public static Bilingual Of(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Goal => new("un Fin", "a goal"),
        ObjectiveLevel.Purpose => new("un Propósito", "a purpose"),
        ObjectiveLevel.Component => new("un componente", "a component"),
        _ => new("una actividad", "an activity"),
    };

    /// <summary>The word of one member.</summary>
    public static Bilingual Of<T>(ImmutableArray<Term<T>> words, T value)
        where T : struct
    {
        foreach (Term<T> word in words)
        {
            if (EqualityComparer<T>.Default.Equals(word.Value, value)) { return word.Text; }
        }

        return new Bilingual("", "");
    }

    /// <summary>The words of several members in a row: a, b or c.</summary>
    public static Bilingual Of<T>(ImmutableArray<Term<T>> words, IEnumerable<T> values)
        where T : struct
    {
        HashSet<T> chosen = new(values);
        List<Term<T>> named = new();
        foreach (Term<T> word in words)
        {
            if (chosen.Contains(word.Value)) { named.Add(word); }
        }

        return Term<T>.List(named);
    }
}

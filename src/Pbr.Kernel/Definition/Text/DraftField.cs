namespace Pbr.Kernel.Text;

/// <summary>The fields of a programme and of an indicator sheet at which a finding can point.</summary>
public enum DraftField
{
    /// <summary>The element as a whole.</summary>
    Element,

    /// <summary>A code: of the programme, an objective or an indicator.</summary>
    Code,

    /// <summary>A name: of the programme or an indicator.</summary>
    Name,

    /// <summary>The sentence that states an objective (resumen narrativo).</summary>
    NarrativeSummary,

    /// <summary>The fiscal year.</summary>
    FiscalYear,

    /// <summary>The definition of the indicator or programme.</summary>
    DefinitionText,

    /// <summary>The indicator's type.</summary>
    IndicatorType,

    /// <summary>A dimension.</summary>
    Dimension,

    /// <summary>The direction (sentido).</summary>
    Direction,

    /// <summary>The frequency of measurement.</summary>
    Frequency,

    /// <summary>The formula (método de cálculo).</summary>
    Formula,

    /// <summary>The symbol of a variable.</summary>
    VariableSymbol,

    /// <summary>The meaning of a variable.</summary>
    VariableMeaning,

    /// <summary>A unit of measure.</summary>
    UnitOfMeasure,

    /// <summary>The baseline.</summary>
    Baseline,

    /// <summary>The annual target.</summary>
    Target,

    /// <summary>The green band of the traffic light.</summary>
    GreenBand,

    /// <summary>The yellow band of the traffic light.</summary>
    YellowBand,

    /// <summary>The red band of the traffic light.</summary>
    RedBand,

    /// <summary>The schedule (calendarización) as a whole.</summary>
    Schedule,

    /// <summary>One period of the schedule.</summary>
    SchedulePeriod,

    /// <summary>An assumption (supuesto).</summary>
    Assumption,

    /// <summary>A means of verification.</summary>
    MeansOfVerification,

    /// <summary>A source of information.</summary>
    SourceOfInformation,

    /// <summary>An alignment to a plan or catalogue.</summary>
    Alignment,

    /// <summary>An amendment letter.</summary>
    Amendment,
}

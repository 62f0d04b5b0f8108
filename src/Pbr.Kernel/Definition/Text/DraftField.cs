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

    /// <summary>An amendment: its subject, its reason, its annexes, the elements that it lists.</summary>
    Amendment,

    /// <summary>The folio of an official letter.</summary>
    Letter,

    /// <summary>A date.</summary>
    Date,

    /// <summary>The budget assigned.</summary>
    Budget,

    /// <summary>The beneficiaries.</summary>
    Beneficiaries,

    /// <summary>A post that signs.</summary>
    SignatoryPost,

    /// <summary>The diagnosis of the problem, or a text of it.</summary>
    Diagnosis,

    /// <summary>The scoring of alternatives, or a cell of it.</summary>
    Alternative,

    /// <summary>The method of compliance.</summary>
    Compliance,

    /// <summary>The accumulation of a variable.</summary>
    Accumulation,

    /// <summary>The code of the indicator whose result a variable is.</summary>
    ResultOf,

    /// <summary>The decimals of the published value.</summary>
    Decimals,

    /// <summary>The period in which the target is to be fulfilled.</summary>
    FulfilmentPeriod,

    /// <summary>The traffic light as a whole: what it judges, why it differs.</summary>
    TrafficLight,

    /// <summary>A plan, or a text of it.</summary>
    Plan,

    /// <summary>A report, or a text of it.</summary>
    Report,

    /// <summary>A row of a report, or a figure of it.</summary>
    ReportRow,

    /// <summary>Evidence of a reported figure, or a text of it.</summary>
    Evidence,
}

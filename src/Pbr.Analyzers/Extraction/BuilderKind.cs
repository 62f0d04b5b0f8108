namespace Pbr.Analyzers.Extraction;

/// <summary>What a builder of the fluent language builds.</summary>
internal enum BuilderKind
{
    /// <summary>A programme.</summary>
    Program,

    /// <summary>An objective of any level.</summary>
    Objective,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>The diagnosis of the problem.</summary>
    Diagnosis,

    /// <summary>The scoring of alternatives.</summary>
    Alternatives,

    /// <summary>An amendment letter.</summary>
    Amendment,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>An element of a plan.</summary>
    PlanElement,

    /// <summary>What a plan measures.</summary>
    PlanIndicator,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A row of a report.</summary>
    ReportRow,

    /// <summary>A piece of evidence.</summary>
    Evidence,
}

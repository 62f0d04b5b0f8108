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
}

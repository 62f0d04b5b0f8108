namespace Pbr.Analyzers.Extraction;

/// <summary>Whether a call can be one of a method.</summary>
internal enum Fit
{
    /// <summary>It cannot.</summary>
    No,

    /// <summary>The text alone does not tell.</summary>
    Unsure,

    /// <summary>It can.</summary>
    Yes,
}

namespace Pbr.Analyzers.Extraction;

/// <summary>How the text of a marked parameter is read.</summary>
internal enum SyntaxMark
{
    /// <summary>As a formula.</summary>
    Formula,

    /// <summary>As a band of a traffic light.</summary>
    Band,
}

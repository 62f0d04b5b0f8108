namespace Pbr.Kernel.Text;

/// <summary>The source of an anchor whose characters stand in a file that the rule book's own readers have read.</summary>
internal interface ILocatedSource
{
    /// <summary>Where a stretch of the anchor's text stands; null is all of it.</summary>
    TextLocation Locate(TextRange? range);
}

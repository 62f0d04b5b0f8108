namespace Pbr.Kernel.Bulk;

/// <summary>The measure of a tile: so many rows that its columns stay in the processor's cache from step to step.</summary>
internal static class Tile
{
    /// <summary>The rows of a whole tile.</summary>
    public const int Rows = 2048;
}

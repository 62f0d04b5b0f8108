using System.Globalization;

namespace Pbr.Kernel.Text;

/// <summary>Where characters stand in a file: their offset, and line and column as editors count them.</summary>
/// <param name="File">The file as its reader was told of it, or null for a text without one.</param>
/// <param name="Start">The first character, from 0, in UTF-16 units of the whole text.</param>
/// <param name="Length">The number of UTF-16 units; 0 marks a place between two characters.</param>
/// <param name="StartLine">The line of the first character, from 1.</param>
/// <param name="StartColumn">The column of the first character, from 1, in UTF-16 units.</param>
/// <param name="EndLine">The line of the character after the last one.</param>
/// <param name="EndColumn">The column of the character after the last one.</param>
/// <remarks>A line ends with LF, CR LF or CR. Equal when everything is equal. Immutable and safe to share.</remarks>
public readonly record struct TextLocation(string? File, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The file, then line and column in brackets, as compilers print them.</summary>
    public override string ToString() =>
        File + "(" + StartLine.ToString(CultureInfo.InvariantCulture) + "," + StartColumn.ToString(CultureInfo.InvariantCulture) + ")";
}

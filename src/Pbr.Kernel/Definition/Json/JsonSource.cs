using System;
using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>The text of a definition file, and the lines that it has.</summary>
/// <remarks>Lines are found when a place is first asked for: most files have nothing wrong with them. Safe to share.</remarks>
internal sealed class JsonSource
{
    private const char ByteOrderMark = '\uFEFF';

    private int[]? _lines;

    public JsonSource(string text, string? file)
    {
        Text = text;
        File = file;
    }

    /// <summary>All of the text.</summary>
    public string Text { get; }

    /// <summary>The file, or null.</summary>
    public string? File { get; }

    /// <summary>Where the text begins: behind the byte order mark, if there is one.</summary>
    public int Begin => Text.Length > 0 && Text[0] == ByteOrderMark ? 1 : 0;

    /// <summary>Lines and columns of a stretch of the text.</summary>
    public TextLocation Locate(int start, int end)
    {
        (int line, int column) = Position(start);
        (int lastLine, int lastColumn) = Position(end);
        return new TextLocation(File, start, end - start, line, column, lastLine, lastColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        int[] lines = _lines ??= FindLines();
        int index = Array.BinarySearch(lines, offset);
        if (index < 0) { index = Math.Max(0, ~index - 1); }
        return (index + 1, Math.Max(0, offset - lines[index]) + 1);
    }

    private int[] FindLines()
    {
        List<int> lines = new() { Begin };
        for (int i = 0; i < Text.Length; i++)
        {
            bool isEnd = Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'));
            if (isEnd) { lines.Add(i + 1); }
        }

        return lines.ToArray();
    }
}

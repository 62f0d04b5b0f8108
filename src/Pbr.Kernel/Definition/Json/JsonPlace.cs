using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>The handle of an anchor on a value of a definition file.</summary>
/// <remarks>The places of single characters are found when they are asked for: an escape sequence stands for one or two of them.</remarks>
internal sealed class JsonPlace : ILocatedSource
{
    private readonly JsonSource _source;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isText;

    private JsonPlace(JsonSource source, int start, int end, bool isText)
    {
        _source = source;
        _start = start;
        _end = end;
        _isText = isText;
    }

    /// <summary>Characters of the file that are pointed at as a whole.</summary>
    public static JsonPlace OfWhole(JsonSource source, int start, int end) => new(source, start, end, isText: false);

    /// <summary>A string between its quotation marks, of which single characters can be pointed at.</summary>
    public static JsonPlace OfText(JsonSource source, JsonValue text) => new(source, text.Start + 1, text.End - 1, isText: true);

    /// <inheritdoc/>
    public TextLocation Locate(TextRange? range)
    {
        if (!_isText || range is not { } stretch) { return _source.Locate(_start, _end); }
        int first = Skip(_start, stretch.Start);
        int last = Skip(first, stretch.Length);
        return _source.Locate(first, last);
    }

    /// <summary>The offset in the file that lies a number of characters of the string further on.</summary>
    private int Skip(int offset, int characters)
    {
        for (int i = 0; i < characters && offset < _end; i++) { offset += JsonEscape.LengthAt(_source.Text, offset, _end); }
        return offset;
    }
}

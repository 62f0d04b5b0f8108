using System.Globalization;

namespace Pbr.Kernel.Json;

/// <summary>The escape sequences of a string: each stands for one UTF-16 unit.</summary>
internal static class JsonEscape
{
    private const int HexLength = 6;

    /// <summary>How many characters of the file stand for the next one of the string.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">Where the character begins, inside the string.</param>
    /// <param name="end">Where the string ends.</param>
    public static int LengthAt(string text, int offset, int end)
    {
        if (text[offset] != '\\') { return 1; }
        int length = offset + 1 < end && text[offset + 1] == 'u' && TryHex(text, offset, end, out _) ? HexLength : 2;
        return offset + length <= end ? length : end - offset;
    }

    /// <summary>The character that a sequence stands for; false where it is none of the standard's.</summary>
    public static bool TryDecode(string text, int offset, int end, out char value)
    {
        value = '\uFFFD';
        if (offset + 1 >= end) { return false; }
        switch (text[offset + 1])
        {
            case '"' or '\\' or '/':
                value = text[offset + 1];
                return true;
            case 'b':
                value = '\b';
                return true;
            case 'f':
                value = '\f';
                return true;
            case 'n':
                value = '\n';
                return true;
            case 'r':
                value = '\r';
                return true;
            case 't':
                value = '\t';
                return true;
            case 'u':
                return TryHex(text, offset, end, out value);
            default:
                return false;
        }
    }

    private static bool TryHex(string text, int offset, int end, out char value)
    {
        value = '\uFFFD';
        if (offset + HexLength > end
            || !ushort.TryParse(text.Substring(offset + 2, HexLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            return false;
        }

        value = (char)code;
        return true;
    }
}

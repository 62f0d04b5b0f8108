namespace Pbr.Kernel.Planning;

/// <summary>The characters that the scanner of plain formulas knows by their number alone.</summary>
internal static class FormCharacters
{
    public const byte Upper = 1;
    public const byte Lower = 2;
    public const byte Digit = 4;
    public const byte Line = 8;
    public const byte Space = 16;

    public const byte Letter = Upper | Lower;
    public const byte Word = Letter | Digit | Line;

    private static readonly byte[] Kinds = Classify();

    /// <summary>The kind of a character; 0 where it is a sign or one that plain formulas do not have.</summary>
    public static byte Of(char character) => character < Kinds.Length ? Kinds[character] : (byte)0;

    private static byte[] Classify()
    {
        byte[] kinds = new byte[128];
        for (char letter = 'a'; letter <= 'z'; letter++) { kinds[letter] = Lower; }
        for (char letter = 'A'; letter <= 'Z'; letter++) { kinds[letter] = Upper; }
        for (char digit = '0'; digit <= '9'; digit++) { kinds[digit] = Digit; }
        kinds['_'] = Line;
        kinds[' '] = Space;
        kinds['$'] = Space; // around a formula in LaTeX, where the parser takes it for a space
        return kinds;
    }
}

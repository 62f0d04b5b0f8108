using System.Text;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Texts as one compares them: case, accents, signs and blanks do not count.</summary>
internal static class PlainText
{
    /// <summary>The words of a text in small letters, without accents, with one blank between them.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        bool isApart = false;
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                isApart |= !Letters.IsMark(character) && plain.Length > 0;
                continue;
            }

            if (isApart) { plain.Append(' '); }
            isApart = false;
            plain.Append(Letters.Fold(character));
        }

        return plain.ToString();
    }
}

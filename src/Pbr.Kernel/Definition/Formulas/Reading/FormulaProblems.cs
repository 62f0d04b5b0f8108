using System;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>The wording of every problem a formula can have.</summary>
internal static partial class FormulaProblems
{
    private const int LongestQuote = 60;

    public static FormulaProblem Empty(int length) => new(
        new TextRange(0, length),
        new Bilingual(
            "No hay método de cálculo. Escriba la fórmula, por ejemplo «PVE = (NVE / NVF) * 100».",
            "There is no method of calculation. Write the formula, for example 'PVE = (NVE / NVF) * 100'."));

    public static FormulaProblem TooLong(int length, int longest) => new(
        TextRange.FromBounds(longest, length),
        new Bilingual(
            $"La fórmula tiene {Plain(length)} caracteres y se leen a lo más {Plain(longest)}. Deje solo la fórmula y lleve las notas a otro campo.",
            $"The formula has {Plain(length)} characters and at most {Plain(longest)} are read. Keep the formula alone and move notes to another field."));

    public static FormulaProblem TooLongWhenSpaced(TextRange range, int longest) => new(
        range,
        new Bilingual(
            $"La fórmula pasa de {Plain(longest)} caracteres al escribirla con espacios. Divídala en variables con nombre.",
            $"The formula has more than {Plain(longest)} characters once written with spaces. Split it into named variables."));

    public static FormulaProblem TooDeep(Token bracket) => new(
        bracket.Range,
        new Bilingual(
            $"El signo «{bracket.Text}» abre más de {Plain(Brackets.DeepestNesting)} niveles de agrupación. Divida la fórmula en variables con nombre.",
            $"The bracket '{bracket.Text}' opens more than {Plain(Brackets.DeepestNesting)} levels of grouping. Split the formula into named variables."));

    public static FormulaProblem UnclosedBracket(Token bracket) => new(
        bracket.Range,
        new Bilingual(
            $"El signo «{bracket.Text}» se abre y no se cierra. Cierre la agrupación o quite el signo.",
            $"The bracket '{bracket.Text}' is opened and never closed. Close the group or remove the bracket."));

    public static FormulaProblem UnopenedBracket(Token bracket) => new(
        bracket.Range,
        new Bilingual(
            $"El signo «{bracket.Text}» cierra una agrupación que no se abrió. Abra la agrupación o quite el signo.",
            $"The bracket '{bracket.Text}' closes a group that was never opened. Open the group or remove the bracket."));

    public static FormulaProblem MismatchedBrackets(Token open, Token close) => new(
        close.Range,
        new Bilingual(
            $"El signo «{close.Text}» cierra una agrupación abierta con «{open.Text}». Use el mismo par de signos.",
            $"The bracket '{close.Text}' closes a group opened with '{open.Text}'. Use the same pair of brackets."));

    public static FormulaProblem EmptyGroup(TextRange range) => new(
        range,
        new Bilingual(
            "La agrupación está vacía. Escriba lo que va entre los signos o quítelos.",
            "The group is empty. Write what belongs between the brackets or remove them."));

    public static FormulaProblem MissingOperand(Token sign, bool isAfter) => new(
        sign.Range,
        isAfter
            ? new Bilingual(
                $"Después de «{Quote(sign.Text)}» falta un término. Escriba la variable o el número que sigue.",
                $"A term is missing after '{Quote(sign.Text)}'. Write the variable or number that follows.")
            : new Bilingual(
                $"Antes de «{Quote(sign.Text)}» falta un término. Escriba la variable o el número que va primero.",
                $"A term is missing before '{Quote(sign.Text)}'. Write the variable or number that comes first."));

    public static FormulaProblem NothingAfterEqual(Token sign) => new(
        sign.Range,
        new Bilingual(
            "No hay nada después de «=». Escriba cómo se calcula.",
            "Nothing follows '='. Write how it is computed."));

    public static FormulaProblem NothingBeforeEqual(Token sign) => new(
        sign.Range,
        new Bilingual(
            "No hay nada antes de «=». Escriba el nombre del resultado o quite el signo.",
            "Nothing stands before '='. Write the name of the result or remove the sign."));

    public static FormulaProblem MissingOperator(TextRange range, string left, string right) => new(
        range,
        new Bilingual(
            $"Entre «{Quote(left)}» y «{Quote(right)}» no hay operador. Escriba +, -, * o / entre los dos.",
            $"There is no operator between '{Quote(left)}' and '{Quote(right)}'. Write +, -, * or / between the two."));

    public static FormulaProblem TwoEquals(Token sign) => new(
        sign.Range,
        new Bilingual(
            "Hay más de un signo «=» en la fórmula. Deje un solo nombre, un signo igual y un cálculo.",
            "There is more than one '=' in the formula. Keep a single name, one equals sign and one calculation."));

    public static FormulaProblem TwoFormulas(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"«{Quote(text)}» es un segundo cálculo en el mismo texto. Deje una sola fórmula por indicador.",
            $"'{Quote(text)}' is a second calculation in the same text. Keep one formula for each indicator."));

    public static FormulaProblem LeftSide(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"A la izquierda de «=» está «{Quote(text)}», que no es un solo nombre. Deje ahí solo el nombre del indicador.",
            $"'{Quote(text)}' stands on the left of '=' and is not a single name. Keep only the indicator's name there."));

    public static FormulaProblem UnknownSign(Token sign) => new(
        sign.Range,
        new Bilingual(
            $"El signo «{Visible(sign.Text)}» no se entiende en una fórmula. Quítelo o escríbalo con +, -, *, / y paréntesis.",
            $"The sign '{Visible(sign.Text)}' means nothing in a formula. Remove it or write it with +, -, *, / and brackets."));

    /// <summary>A stretch of the text short enough to quote, on one line.</summary>
    public static string Quote(string text)
    {
        StringBuilder quote = new();
        foreach (char character in text)
        {
            char shown = char.IsWhiteSpace(character) || char.IsControl(character) ? ' ' : character;
            if (shown == ' ' && (quote.Length == 0 || quote[quote.Length - 1] == ' ')) { continue; }
            if (quote.Length == LongestQuote)
            {
                if (char.IsHighSurrogate(quote[LongestQuote - 1])) { quote.Length--; }
                return quote.Append('…').ToString();
            }

            quote.Append(shown);
        }

        return quote.ToString().TrimEnd();
    }

    private static string Visible(string text)
    {
        if (text.Length == 1 && (char.IsControl(text[0]) || char.IsSurrogate(text[0]) || char.IsWhiteSpace(text[0])))
        {
            return "U+" + ((int)text[0]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        }

        return Quote(text);
    }

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>What is said of a text that is no JSON: the fact, then the way out.</summary>
internal static class JsonMessages
{
    public static Message TooLong(int length, int most) => Of(
        $"tiene {Number(length)} caracteres y se leen hasta {Number(most)}",
        "Reparta los programas en varios archivos.",
        $"it has {Number(length)} characters and at most {Number(most)} are read",
        "Spread the programmes over several files.");

    public static Message TooDeep(int most) => Of(
        $"los valores están anidados a más de {Number(most)} niveles",
        "Cierre antes las llaves o los corchetes que sobran.",
        $"values are nested more than {Number(most)} levels deep",
        "Close the braces or brackets that are too many.");

    public static Message NotUtf8() => Of(
        "desde aquí no está codificado en UTF-8",
        "Guárdelo con la codificación UTF-8.",
        "from here on it is not encoded in UTF-8",
        "Save it in the UTF-8 encoding.");

    public static Message EndsEarly() => Of(
        "termina donde falta un valor", "Complete la definición.", "it ends where a value is missing", "Complete the definition.");

    public static Message NotClosed(string open, string close) => Of(
        $"termina sin cerrar un '{open}'",
        $"Escriba '{close}' donde termina lo que abrió.",
        $"it ends without closing a '{open}'",
        $"Write '{close}' where what it opened ends.");

    public static Message AfterTheEnd(string text) => Of(
        $"después de la definición sigue '{text}'",
        "Quítelo, o quite la llave que cierra antes de tiempo.",
        $"'{text}' follows the definition",
        "Remove it, or remove the brace that closes too early.");

    public static Message NoValue(char found) => NoValue(found.ToString());

    public static Message NoValue(string found) => Of(
        $"hay '{found}' donde debe ir un valor",
        "Escriba el valor, o 'null' si no lo hay.",
        $"'{found}' stands where a value belongs",
        "Write the value, or 'null' if there is none.");

    public static Message NoName(string found) => Of(
        $"hay '{found}' donde debe ir el nombre de un miembro",
        "Escriba el nombre entre comillas dobles.",
        $"'{found}' stands where the name of a member belongs",
        "Write the name between double quotation marks.");

    public static Message NoColon(string name) => Of(
        $"después de '{name}' faltan los dos puntos",
        "Escriba ':' y el valor.",
        $"the colon after '{name}' is missing",
        "Write ':' and the value.");

    public static Message NoComma(string close, string found) => Of(
        $"hay '{found}' donde debe ir una coma o '{close}'",
        "Separe los valores con comas y cierre lo que abrió.",
        $"'{found}' stands where a comma or '{close}' belongs",
        "Separate values with commas, and close what was opened.");

    public static Message MissingComma() => Of(
        "falta una coma después de este valor", "Escriba ',' entre los dos.", "a comma is missing after this value", "Write ',' between the two.");

    public static Message TrailingComma() => Of(
        "hay una coma después del último valor", "Quítela.", "a comma follows the last value", "Remove it.");

    public static Message Comment() => Of(
        "el formato no admite comentarios", "Quite el comentario.", "the format has no comments", "Remove the comment.");

    public static Message StringNotClosed() => Of(
        "el texto que empieza aquí no se cierra en su renglón",
        "Ciérrelo con comillas, y escriba '\\n' donde cambia de renglón.",
        "the text that begins here is not closed on its line",
        "Close it with a quotation mark, and write '\\n' where a line ends.");

    public static Message BadEscape(string escape) => Of(
        $"'{escape}' no es una secuencia de escape",
        "Escriba '\\\\' si quiere decir una diagonal invertida.",
        $"'{escape}' is no escape sequence",
        "Write '\\\\' if a backslash is meant.");

    public static Message Control() => Of(
        "un texto contiene un carácter de control",
        "Quítelo, o escríbalo con una secuencia de escape como '\\t'.",
        "a text contains a control character",
        "Remove it, or write it as an escape sequence such as '\\t'.");

    public static Message HalfPair() => Of(
        "aquí está la mitad de un carácter, sin la otra",
        "Escriba el carácter completo.",
        "half a character stands here, without the other half",
        "Write the whole character.");

    public static Message BadNumber(string word) => Of(
        $"'{word}' no es un número de este formato",
        "Escriba solo cifras, con punto decimal y sin separador de miles, signo de pesos ni ceros a la izquierda.",
        $"'{word}' is no number of this format",
        "Write digits alone, with a decimal point and without thousands separator, currency sign or leading zeros.");

    public static Message NotQuoted(string word) => Of(
        $"'{word}' no es un valor", "Escríbalo entre comillas dobles si es un texto.", $"'{word}' is no value", "Write it between double quotation marks if it is a text.");

    public static Message Twice(string name) => Of(
        $"el miembro '{name}' está dos veces y solo cuenta el primero",
        "Deje uno.",
        $"member '{name}' stands twice and only the first one counts",
        "Leave one.");

    private static Message Of(string spanish, string spanishWayOut, string english, string englishWayOut) =>
        new(new Bilingual(spanish, english), new Bilingual(spanishWayOut, englishWayOut));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

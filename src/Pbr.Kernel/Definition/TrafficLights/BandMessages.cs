using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>What is said of a band that cannot be read: the fact, then the way out.</summary>
internal static class BandMessages
{
    public static Bilingual Absent() => new(
        "No se da ninguna banda. Escriba cuándo se enciende la luz, como «> 80%».",
        "No band is given. Write when the light shines, as in '> 80%'.");

    public static Bilingual TooLong(int length, int most) => new(
        $"La banda tiene {length} caracteres y se leen hasta {most}. Escriba solo los umbrales, como «> 50 & <= 80».",
        $"The band has {length} characters and at most {most} are read. Write the thresholds alone, as in '> 50 & <= 80'.");

    public static Bilingual Bare(string number) => new(
        $"«{number}» no dice si la luz se enciende por arriba o por debajo. Escriba «>= {number}» o «<= {number}».",
        $"'{number}' does not say whether the light shines above or below it. Write '>= {number}' or '<= {number}'.");

    public static Bilingual NoNumber(string text) => new(
        $"«{text}» no da ningún umbral. Escriba números con cifras, como «> 50 & <= 80».",
        $"'{text}' gives no threshold. Write numbers in figures, as in '> 50 & <= 80'.");

    public static Bilingual ComparisonWithoutNumber(string comparison) => new(
        $"Después de «{comparison}» falta un número. Escríbalo con cifras, como «> 80».",
        $"A number is missing after '{comparison}'. Write it in figures, as in '> 80'.");

    public static Bilingual NoSubject(string text) => new(
        $"«{text}» compara sin decir de qué lado está el indicador. Escriba el signo antes del número, como «>= 80», o nombre al indicador, como «80 <= X».",
        $"'{text}' compares without saying on which side the indicator stands. Write the sign before the number, as in '>= 80', or name the indicator, as in '80 <= X'.");

    public static Bilingual Misplaced(string text) => new(
        $"«{text}» no se entiende en ese lugar. Escriba la banda con signos y números, como «> 50 & <= 80».",
        $"'{text}' makes no sense in that place. Write the band in signs and numbers, as in '> 50 & <= 80'.");

    public static Bilingual Unknown(string text) => new(
        $"«{text}» no es parte de una banda. Quítelo, o escriba la banda con signos y números, como «> 50 & <= 80».",
        $"'{text}' is no part of a band. Remove it, or write the band in signs and numbers, as in '> 50 & <= 80'.");

    public static Bilingual Unclear(string word) => new(
        $"«{word}» cambia lo que dicen los números y no se interpreta. Escriba la banda con signos y números, como «> 50 & <= 80».",
        $"'{word}' changes what the numbers say and is not interpreted. Write the band in signs and numbers, as in '> 50 & <= 80'.");

    public static Bilingual Arithmetic(string sign) => new(
        $"«{sign}» pide una operación y una banda solo lleva números. Escriba el resultado, como «<= 130 % meta».",
        $"'{sign}' asks for arithmetic and a band takes numbers only. Write the result, as in '<= 130 % meta'.");

    public static Bilingual Deviation(string text) => new(
        $"«{text}» cuenta la distancia a la meta y no el porcentaje de ella. Escriba los dos límites, como «>= 95% & <= 105%».",
        $"'{text}' counts the distance from the target, and not the per cent of it. Write both bounds, as in '>= 95% & <= 105%'.");

    public static Bilingual NotEqual(string sign) => new(
        $"«{sign}» deja fuera un solo valor. Escriba las dos partes, como «< 80; > 80».",
        $"'{sign}' leaves out a single value. Write both parts, as in '< 80; > 80'.");

    public static Bilingual BadBracket() => new(
        "«[» no abre un intervalo de dos números. Escriba los dos y cierre, como «[0.6, 0.8)».",
        "'[' does not open an interval of two numbers. Write both and close it, as in '[0.6, 0.8)'.");

    public static Bilingual EqualsOrComparison(string sign) => new(
        $"«{sign}» después de un nombre puede ser «igual: mayor» o «mayor o igual». Escriba «>», «>=», «<» o «<=».",
        $"'{sign}' after a name can be an equals sign and a comparison, or one comparison. Write '>', '>=', '<' or '<='.");

    public static Bilingual TwoLights(string light) => new(
        $"La banda nombra además otra luz, «{light}». Escriba cada luz en su propia banda.",
        $"The band names another light too, '{light}'. Write each light in its own band.");

    public static Bilingual Dangling(string word) => new(
        $"«{word}» une dos condiciones y falta una. Escriba la otra, como «> 50 & <= 80», o quite «{word}».",
        $"'{word}' joins two conditions and one is missing. Write the other, as in '> 50 & <= 80', or remove '{word}'.");

    public static Bilingual UnclearJoin(string text) => new(
        $"«{text}» no se cumple a la vez con lo anterior y nada dice si se suma. Escriba «;» entre las dos partes, o «&» si de verdad piden ambas.",
        $"'{text}' cannot hold together with what precedes it, and nothing says that it adds to it. Write ';' between the two, or '&' if both are really meant.");

    public static Bilingual RepeatedSide(string text) => new(
        $"«{text}» repite un límite que ya estaba dado. Deje uno solo, o escriba «&» entre los dos si de verdad piden ambos.",
        $"'{text}' repeats a limit that was given already. Keep one, or write '&' between the two if both are really meant.");

    public static Bilingual TargetWithoutPercent(string text) => new(
        $"«{text}» se refiere a la meta sin decir por ciento. Escriba el signo, como «>= 90 % meta».",
        $"'{text}' refers to the target without saying per cent. Write the sign, as in '>= 90 % meta'.");

    public static Bilingual TargetCompared(string text) => new(
        $"«{text}» compara la meta y no el avance. Escriba «>= 90 % meta» si el umbral es un por ciento de la meta.",
        $"'{text}' compares the target and not the result. Write '>= 90 % meta' if the threshold is a per cent of the target.");
}

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>The problems of texts with two readings, and of notations that are not read.</summary>
internal static partial class FormulaProblems
{
    public static FormulaProblem Dash(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"El guion de «{Quote(text)}» puede restar o unir dos palabras. Ponga espacios a los dos lados si resta y ninguno si une.",
            $"The dash in '{Quote(text)}' may subtract or join two words. Put spaces on both sides if it subtracts and none if it joins."));

    public static FormulaProblem PlusInPhrase(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"El signo + de «{Quote(text)}» puede sumar o decir «y más». Ponga espacios a los dos lados si suma, o escriba «y más».",
            $"The plus in '{Quote(text)}' may add or mean 'and over'. Put spaces on both sides if it adds, or write 'y más'."));

    public static FormulaProblem DashInName(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"«{Quote(text)}» puede ser una resta o un nombre con subíndice. Escriba la resta con espacios, o el subíndice entre llaves, como en A_{{t-1}}.",
            $"'{Quote(text)}' may be a subtraction or a name with a subscript. Write the subtraction with spaces, or the subscript in braces, as in A_{{t-1}}."));

    public static FormulaProblem DashOfRatio(Token sign) => new(
        sign.Range,
        new Bilingual(
            $"El guion «{sign.Text}» en el numerador o el denominador puede restar o ser puntuación. Escriba la fórmula como «(a - b) / c» o quite el guion.",
            $"The dash '{sign.Text}' in the numerator or the denominator may subtract or be punctuation. Write the formula as '(a - b) / c' or remove the dash."));

    public static FormulaProblem Slash(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"La diagonal de «{Quote(text)}» puede dividir o separar alternativas. Escriba la división con espacios a los dos lados, o «y/o» donde son alternativas.",
            $"The slash in '{Quote(text)}' may divide or separate alternatives. Write the division with spaces on both sides, or 'y/o' where they are alternatives."));

    public static FormulaProblem TwoSlashes(Token sign) => new(
        sign.Range,
        new Bilingual(
            "Hay dos diagonales seguidas entre frases y no se sabe cuál divide. Encierre entre paréntesis el numerador y el denominador.",
            "Two slashes follow one another between phrases and it is not known which one divides. Put brackets around the numerator and the denominator."));

    public static FormulaProblem TimesLetter(Token sign) => new(
        sign.Range,
        new Bilingual(
            $"«{sign.Text}» puede ser el signo por o parte de la frase. Escriba * si multiplica, o la palabra completa si no.",
            $"'{sign.Text}' may be the multiplication sign or a part of the phrase. Write * if it multiplies, or the whole word if it does not."));

    public static FormulaProblem Entre(Token word) => new(
        word.Range,
        new Bilingual(
            $"«{word.Text}» puede dividir o ser parte de la frase, y la fórmula no tiene otra división. Escriba / si divide.",
            $"'{word.Text}' may divide or be a part of the phrase, and the formula has no other division. Write / if it divides."));

    public static FormulaProblem OperatorWord(Token word) => new(
        word.Range,
        new Bilingual(
            $"«{word.Text}» parece un operador escrito con letra. Escriba el signo: +, -, * o /.",
            $"'{word.Text}' looks like an operator in words. Write the sign: +, -, * or /."));

    public static FormulaProblem TwoReadings(TextRange range, string reading) => new(
        range,
        new Bilingual(
            $"La fórmula puede leerse «{Quote(reading)}», pero también de otro modo. Ponga espacios a los dos lados de cada signo y agrupe con paréntesis.",
            $"The formula can be read as '{Quote(reading)}', but also otherwise. Put spaces on both sides of each sign and group with brackets."));

    public static FormulaProblem Percent(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"«{Quote(text)}» no dice si multiplica por 100. Escriba «* 100» si el resultado es un porcentaje, o quite el signo %.",
            $"'{Quote(text)}' does not say whether it multiplies by 100. Write '* 100' if the result is a percentage, or remove the % sign."));

    public static FormulaProblem NumberWord(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"El número «{Quote(text)}» está escrito en parte con letra. Escríbalo con cifras, como 100,000.",
            $"The number '{Quote(text)}' is written partly in words. Write it in figures, such as 100,000."));

    public static FormulaProblem NumberOf(Token number) => new(number.Range, number.Number.Problem!);

    public static FormulaProblem Power(Token sign) => new(
        sign.Range,
        new Bilingual(
            $"La potencia «{Quote(sign.Text)}» no se lee. Escriba el producto, como en «a * a».",
            $"The power '{Quote(sign.Text)}' is not read. Write the product, as in 'a * a'."));

    public static FormulaProblem Summation(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"La sumatoria «{Quote(text)}» no dice en signos qué se suma. Escriba la serie, como en «X1 + X2 + ... + Xn».",
            $"The summation '{Quote(text)}' does not say in signs what is added. Write the series, as in 'X1 + X2 + ... + Xn'."));

    public static FormulaProblem Function(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"«{Quote(text)}» parece una función o un producto sin signo. Escriba el operador, o el nombre con subíndice, como en A_1.",
            $"'{Quote(text)}' looks like a function or a product without its sign. Write the operator, or the name with a subscript, as in A_1."));

    public static FormulaProblem Bar(Token bar) => new(
        bar.Range,
        new Bilingual(
            "La fracción está dibujada con una línea y su texto quedó en desorden. Escríbala en un renglón, como en «(a / b) * 100».",
            "The fraction is drawn with a line and its text has lost its order. Write it on one line, as in '(a / b) * 100'."));

    public static FormulaProblem Dots(Token dots) => new(
        dots.Range,
        new Bilingual(
            $"Los puntos «{Quote(dots.Text)}» no están en una serie de términos numerados. Escriba la serie como en «X1 + X2 + ... + Xn».",
            $"The dots '{Quote(dots.Text)}' are not in a series of numbered terms. Write the series as in 'X1 + X2 + ... + Xn'."));

    public static FormulaProblem OpenSeries(Token dots) => new(
        dots.Range,
        new Bilingual(
            "La serie no dice cuál es su último término. Escríbalo después de los puntos, como en «X1 + X2 + ... + Xn».",
            "The series does not say which is its last term. Write it after the dots, as in 'X1 + X2 + ... + Xn'."));

    public static FormulaProblem Cut(Token dots) => new(
        dots.Range,
        new Bilingual(
            $"El texto termina en «{Quote(dots.Text)}», como si estuviera recortado. Escriba la fórmula completa.",
            $"The text ends in '{Quote(dots.Text)}', as if it had been cut. Write the whole formula."));

    public static FormulaProblem TooManyDigits(TextRange range, string text) => new(
        range,
        new Bilingual(
            $"«{Quote(text)}» no cabe en 28 dígitos al dividirlo entre cien. Escriba el número con menos decimales.",
            $"'{Quote(text)}' does not fit in 28 digits once divided by a hundred. Write the number with fewer decimals."));
}

using System;
using System.Collections.Generic;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Formulas;

/// <summary>The Spanish words that mean something to the reader of formulas, without accents and in lower case.</summary>
internal static class Vocabulary
{
    /// <summary>Words after which the symbols are explained, stuck to a number or not.</summary>
    public static readonly string[] GlossWords = { "donde", "siendo" };

    private static readonly HashSet<string> Remarks = Words("nota notas fuente fuentes observacion observaciones");

    private static readonly HashSet<string> Headings = Words("formula formulas fromula");

    private static readonly HashSet<string> Openers =
        Words("numerador numero total porcentaje indicador suma cantidad tasa razon promedio");

    private static readonly HashSet<string> NumberWords = Words("mil miles millon millones");

    private static readonly HashSet<string> FactorWords = Words("cien mil millon");

    private static readonly HashSet<string> Joins = Words("y/o e/o o/y y/e y/u c/u s/n n/a n/d n/e km/h a/c vih/sida its/vih tb/vih");

    private static readonly HashSet<string> Endings = Words("a as o os e es la las lo los el a(s) o(s) nas");

    private static readonly HashSet<string> Starters = Words("numero total cantidad monto suma costo valor poblacion");

    private static readonly HashSet<string> Labels = Words(
        "rayos rayo generacion articulo articulos seccion capitulo fraccion titulo anexo region zona tipo factor cromosoma fondo ramo eje clase grado nivel siglo inciso");

    private static readonly HashSet<string> OperatorWords = Words("entre menos mas sobre");

    private static readonly HashSet<string> CountWords = Words("numero total cantidad suma sumatoria conteo monto");

    private static readonly HashSet<string> RelationWords = Words(
        "cada capita respecto porcentaje porcentual promedio tasa indice razon proporcion entre dividido dividida divididos divididas multiplicado multiplicada mas menos menor mayor segun");

    private static readonly HashSet<string> Articles = Words("el la los las");

    private static readonly HashSet<string> Functions = Words("sumatoria suma promedio media");

    private static readonly HashSet<string> FunctionWords = Words(
        "de del la las el los en y o e u a al con por para sin que un una su sus se no total mas menos ante entre sobre segun");

    /// <summary>Two words that a slash joins: <c>y/o</c>.</summary>
    public static IEnumerable<string> JoinedWords => Joins;

    /// <summary>The single words that may be more than the name of a variable: headings, operators, functions, numbers in letters, openers of glosses.</summary>
    public static IEnumerable<string> SpokenWords =>
    [
        .. GlossWords, .. Remarks, .. Headings, .. NumberWords, .. FactorWords, .. OperatorWords, .. Functions,
        "variables", "nomenclatura", "numerador", "denominador", "denominado", "por", "dividido", "multiplicado",
    ];

    /// <summary>Whether a number is a usual factor of a ratio: 10, 100, 1000 …</summary>
    public static bool IsScale(Rational value)
    {
        Rational scale = 10;
        while (scale < value) { scale *= 10; }
        return scale == value;
    }

    public static bool IsRemark(Token token) => Remarks.Contains(Letters.Fold(token.Text));

    public static bool IsHeading(Token token) => Headings.Contains(Letters.Fold(token.Text));

    /// <summary>Whether a word usually opens a formula in words, so that a heading may be stuck to it.</summary>
    public static bool IsOpener(string folded) => Openers.Contains(folded);

    public static bool IsNumberWord(Token token) => Is(token, NumberWords);

    /// <summary>Whether it is the factor of a ratio, in figures or in letters: 100, cien, mil.</summary>
    public static bool IsFactor(Token token) => token.Kind == TokenKind.Number
        ? token.Number.Problem is null && token.Number.Value >= 100 && IsScale(token.Number.Value)
        : Is(token, FactorWords);

    /// <summary>Whether a number is a year of our time: 1900 to 2099.</summary>
    public static bool IsYear(Token token) =>
        token.Kind == TokenKind.Number && token.Text.Length == 4 && token.Number.Problem is null && token.Number.Value >= 1900 && token.Number.Value < 2100;

    public static bool IsJoin(Token left, Token right) => Joins.Contains(Letters.Fold(left.Text) + "/" + Letters.Fold(right.Text));

    public static bool IsEnding(Token token) => Is(token, Endings);

    /// <summary>Whether a word begins the description of a count, so that a dash before it may be a minus.</summary>
    public static bool IsStarter(Token token) => Is(token, Starters);

    /// <summary>Whether an X after this word numbers or names something: rayos X, artículo X.</summary>
    public static bool IsLabel(Token token) => Is(token, Labels);

    /// <summary>Whether a word may be an operator in a sentence.</summary>
    public static bool IsOperatorWord(Token token) => Is(token, OperatorWords);

    /// <summary>Whether a word opens the description of a count or of a sum.</summary>
    public static bool IsCount(Token token) => Is(token, CountWords);

    /// <summary>Whether a word relates one quantity to another, so that what it stands in is not one quantity.</summary>
    public static bool IsRelation(Token token) => Is(token, RelationWords);

    public static bool IsArticle(Token token) => Is(token, Articles);

    public static bool IsFunction(Token token) =>
        token.Kind == TokenKind.Word && Functions.Contains(Letters.Fold(token.Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')));

    public static bool IsFunctionWord(string word) => FunctionWords.Contains(Letters.Fold(word));

    public static bool IsWord(Token token, string folded) => token.Kind == TokenKind.Word && token.Text.Length == folded.Length && Letters.Fold(token.Text) == folded;

    private static bool Is(Token token, HashSet<string> words) => token.Kind == TokenKind.Word && words.Contains(Letters.Fold(token.Text));

    private static HashSet<string> Words(string text) => new(text.Split(' '), StringComparer.Ordinal);
}

using System.Collections.Generic;
using System.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>Recognises methods that are no formula: descriptions, lists of categories, the index of another body.</summary>
internal static class ProseReader
{
    private const int FewestWords = 3;
    private const int ShortestWord = 5;

    private static readonly string[] ExternalPhrases =
    {
        " que publica ", " publicado por ", " publicada por ", " publicados por el ", " en su publicacion ", " ya esta calculado ", " ya esta calculada ",
        " es calculado por ", " es calculada por ", " calculado por el ", " calculado por la ", " calculada por el ", " calculada por la ",
        " elaborado por el ", " elaborado por la ", " elaborada por el ", " elaborada por la ", " emitido por ", " emitida por ", " reportado por ",
        " estimado por el ", " estimado por la ", " otorgada por ", " nota metodologica ", " metodologia conforme ", " metodologia de coneval ",
        " metodologia del coneval ", " metodologia de inegi ", " metodologia del inegi ", " metodologia establecida por ", " doing business ", " definida en el anexo ",
        " definido en el anexo ", " segun la metodologia ", " de acuerdo con la metodologia ", " de acuerdo a la metodologia ", " conforme a la metodologia ",
        " calificacion obtenida en el indice ", " posicion en el indice ", " posicion obtenida en ", " lugar que ocupa ", " lugar obtenido en ", " ranking ",
    };

    /// <summary>Whether the text is no formula, and what it is instead.</summary>
    public static bool TryRead(List<Token> tokens, FormulaLayout layout, out FormulaKind kind)
    {
        kind = FormulaKind.Prose;
        if (layout.Denominator >= 0 || (layout.HasArithmetic(0, tokens.Count) && !IsList(tokens))) { return false; }
        int words = 0;
        int ordinary = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word) { continue; }
            words++;
            if (!Symbols.IsSymbol(token.Text) || token.Text.Length >= ShortestWord) { ordinary++; }
        }

        if (ordinary == 0 || (words < FewestWords && HasCapitalsOnly(tokens)) || IsCall(tokens) || HasDots(tokens)) { return false; }
        if (IsExternal(tokens)) { kind = FormulaKind.External; }
        return true;
    }

    /// <summary>Whether words name one quantity that is counted or added up, and so are a formula of one variable: Número de becas entregadas.</summary>
    public static bool IsCount(List<Token> tokens, int start, int end)
    {
        while (end > start && tokens[end - 1].Kind == TokenKind.Period) { end--; }
        while (start < end && tokens[start].Kind == TokenKind.Open) { start++; }
        if (end - start < FewestWords || !Vocabulary.IsCount(tokens[start])) { return false; }
        for (int i = start; i < end; i++)
        {
            TokenKind kind = tokens[i].Kind;
            if (kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Joint or TokenKind.Comma or TokenKind.Open or TokenKind.Close)) { return false; }
            if (kind == TokenKind.Word && Vocabulary.IsRelation(tokens[i])) { return false; }
        }

        return true;
    }

    private static bool HasCapitalsOnly(List<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Word && !Symbols.IsSymbol(token.Text)) { return false; }
        }

        return true;
    }

    /// <summary>Whether it opens with a bracket, as formulas do, or with a function's name and its bracket.</summary>
    private static bool IsCall(List<Token> tokens)
    {
        if (tokens[0].Kind == TokenKind.Open) { return true; }
        return tokens.Count > 1 && tokens[1].Kind == TokenKind.Open && (Vocabulary.IsFunction(tokens[0]) || !tokens[1].HasSpaceBefore);
    }

    private static bool HasDots(List<Token> tokens)
    {
        // Dots at the end of a sentence trail off; elsewhere they stand for terms.
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Dots) { return true; }
        }

        return false;
    }

    /// <summary>1- Público 2-Privado 3-Préstamo: the only dashes number a list.</summary>
    private static bool IsList(List<Token> tokens)
    {
        int items = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            TokenKind kind = tokens[i].Kind;
            if (kind == TokenKind.Minus && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Word)
            {
                items++;
            }
            else if (kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide or TokenKind.Power or TokenKind.Equal
                or TokenKind.Fraction or TokenKind.SumSign or TokenKind.Bar)
            {
                return false;
            }
        }

        return items >= 2;
    }

    private static bool IsExternal(List<Token> tokens)
    {
        StringBuilder words = new(" ");
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Word) { words.Append(Letters.Fold(token.Text)).Append(' '); }
        }

        string text = words.ToString();
        foreach (string phrase in ExternalPhrases)
        {
            if (text.IndexOf(phrase, System.StringComparison.Ordinal) >= 0) { return true; }
        }

        return false;
    }
}

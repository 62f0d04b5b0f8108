namespace Pbr.Kernel.Formulas;

/// <summary>What a piece of a formula's text is.</summary>
internal enum TokenKind
{
    /// <summary>A symbol or a word of a phrase.</summary>
    Word,

    /// <summary>Digits that are no part of a word.</summary>
    Number,

    Plus,
    Minus,
    Times,
    Divide,

    /// <summary>A hyphen or slash inside a phrase, as in <c>PBR-SED</c> or <c>y/o</c>.</summary>
    Joint,

    /// <summary><c>^</c> or a raised digit.</summary>
    Power,

    Open,
    Close,
    Equal,

    /// <summary><c>…</c>, <c>...</c>, <c>\dots</c>.</summary>
    Dots,

    Comma,
    Period,
    Colon,
    Semicolon,
    Quote,
    Percent,

    /// <summary><c>\frac</c>; two braced groups follow.</summary>
    Fraction,

    /// <summary><c>Σ</c>, <c>\sum</c>.</summary>
    SumSign,

    /// <summary>A row of dashes: a fraction drawn over several lines.</summary>
    Bar,

    /// <summary>A character or command that no formula has.</summary>
    Unknown,
}

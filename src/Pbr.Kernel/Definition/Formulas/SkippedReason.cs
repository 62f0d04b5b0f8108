namespace Pbr.Kernel.Formulas;

/// <summary>Why a stretch of text is not part of the formula.</summary>
public enum SkippedReason
{
    /// <summary>A heading before the formula, such as <c>FÓRMULA:</c> or a sentence that ends before the left-hand name.</summary>
    Heading,

    /// <summary>The meaning of symbols, after the formula, such as <c>Donde: A = …</c>.</summary>
    Glosses,

    /// <summary>A remark after the formula that changes nothing in it.</summary>
    Remark,
}

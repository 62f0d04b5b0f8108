namespace Pbr.Kernel.Arithmetic;

/// <summary>The shapes of formula that the kernel runs over columns, each times a constant factor.</summary>
public enum KernelShape
{
    /// <summary>a / b: a ratio; with the factor 100 a percentage.</summary>
    Quotient,

    /// <summary>(a - b) / b: the growth from b to a.</summary>
    Growth,

    /// <summary>a - b.</summary>
    Difference,

    /// <summary>a + b.</summary>
    Sum,

    /// <summary>One figure: a count, or a sum of a series added up before.</summary>
    SingleValue,
}

namespace Pbr.Kernel.Planning;

/// <summary>The forms that are computed for many rows at once by one operation.</summary>
/// <remarks>Each has the value of its form, and no value exactly where the form has none, for all figures. k is the scale, never 0.</remarks>
internal enum FormShape
{
    /// <summary>None of the others: run the steps.</summary>
    General,

    /// <summary><c>k * a</c>.</summary>
    SingleValue,

    /// <summary><c>k * a / b</c>, of two inputs; no value where b is 0.</summary>
    Quotient,

    /// <summary><c>k * (a - b) / b</c>, of two inputs; no value where b is 0.</summary>
    Growth,

    /// <summary><c>k * (a - b)</c>, of two inputs.</summary>
    Difference,

    /// <summary><c>k * (a + b)</c>, of two inputs.</summary>
    Sum,
}

namespace Pbr.Kernel.Planning;

/// <summary>What is known of a value while a form is reduced. k is its scale, a and b are two different inputs.</summary>
internal enum FormTermKind
{
    /// <summary>Nothing that is of use.</summary>
    General,

    /// <summary><c>k</c>, which may be 0; in every other kind it is not.</summary>
    Constant,

    /// <summary><c>k * a</c>.</summary>
    Single,

    /// <summary><c>k / a</c>.</summary>
    Inverse,

    /// <summary><c>k * a / b</c>.</summary>
    Quotient,

    /// <summary><c>k * (a - b) / b</c>.</summary>
    Growth,

    /// <summary><c>k * (a - b)</c>.</summary>
    Difference,

    /// <summary><c>k * (a + b)</c>.</summary>
    Sum,
}

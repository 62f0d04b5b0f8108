namespace Pbr.Kernel.Planning;

/// <summary>What one step of a form does with the stack of values.</summary>
internal enum FormStepKind
{
    /// <summary>Puts the figure of an input on the stack.</summary>
    PushInput,

    /// <summary>Puts a constant on the stack.</summary>
    PushConstant,

    /// <summary>Adds the upper value to the one below it.</summary>
    Add,

    /// <summary>Subtracts the upper value from the one below it.</summary>
    Subtract,

    /// <summary>Multiplies the two upper values.</summary>
    Multiply,

    /// <summary>Divides the value below by the upper one; where the upper one is zero the form has no value.</summary>
    Divide,

    /// <summary>Turns the sign of the upper value.</summary>
    Negate,
}

namespace Pbr.Kernel.Rules;

/// <summary>What a repair does.</summary>
public enum RepairKind
{
    /// <summary>Writes another text at the repair's place.</summary>
    Replace,

    /// <summary>Declares the variable that is named by the repair's text.</summary>
    DeclareVariable,

    /// <summary>Removes the declaration at the repair's place.</summary>
    RemoveVariable,
}

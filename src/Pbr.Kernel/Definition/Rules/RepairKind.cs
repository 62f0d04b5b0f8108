namespace Pbr.Kernel.Rules;

/// <summary>What one edit of a repair does.</summary>
public enum RepairKind
{
    /// <summary>Writes another text over the characters at the edit's place; an empty text removes them.</summary>
    Replace,

    /// <summary>Declares the variable that is named by the edit's text, in the sheet whose formula is at the edit's place.</summary>
    DeclareVariable,

    /// <summary>Removes the declaration at the edit's place.</summary>
    RemoveVariable,

    /// <summary>Writes another number over the whole value at the edit's place.</summary>
    SetNumber,

    /// <summary>Writes another member of a vocabulary over the whole value at the edit's place.</summary>
    SetChoice,

    /// <summary>Gives the element at the edit's place a value that it lacks, under the edit's name: in C#, an argument of the same call.</summary>
    AddArgument,

    /// <summary>Gives the sheet a value that it lacks, under the edit's name: in C#, a call behind the one at the edit's place.</summary>
    AddCall,
}

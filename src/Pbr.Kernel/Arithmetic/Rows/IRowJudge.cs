namespace Pbr.Kernel.Arithmetic;

/// <summary>Which figure compliance is of, and the light judges.</summary>
internal interface IRowJudge
{
    /// <summary>Whether it is the exact one; else the published one.</summary>
    static abstract bool IsExact { get; }
}

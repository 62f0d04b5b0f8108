namespace Pbr.Kernel.Arithmetic;

/// <summary>What is behind what is printed.</summary>
internal readonly struct ExactJudge : IRowJudge
{
    public static bool IsExact => true;
}

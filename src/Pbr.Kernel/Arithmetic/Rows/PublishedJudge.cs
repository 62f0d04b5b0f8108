namespace Pbr.Kernel.Arithmetic;

/// <summary>What is printed, so that anyone can check it from the page.</summary>
internal readonly struct PublishedJudge : IRowJudge
{
    public static bool IsExact => false;
}

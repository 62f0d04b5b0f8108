namespace Pbr.Verification;

/// <summary>Says what a row comes to, by other means than the kernel.</summary>
internal interface IOracle
{
    /// <summary>The results of a row; null stands for a figure that is missing or was not asked for.</summary>
    ExpectedRow Expect(long? first, long? second, long? target, long? baseline, long? targetDivisor);
}

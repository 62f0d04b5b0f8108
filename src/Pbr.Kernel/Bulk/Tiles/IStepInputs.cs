namespace Pbr.Kernel.Bulk;

/// <summary>Where a formula's steps take the figures of its inputs from.</summary>
internal interface IStepInputs
{
    /// <summary>Brings the figures of an input, whole rows of vectors.</summary>
    void Load(int input, StepColumn column);
}

namespace Pbr.Analyzers.Extraction;

/// <summary>One thing that is done with a builder.</summary>
internal abstract class Step
{
    protected Step(int position) => Position = position;

    /// <summary>Where it stands in its file; steps of one scope run in this order.</summary>
    public int Position { get; }
}

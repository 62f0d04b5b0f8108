namespace Pbr.Kernel.Drafts;

/// <summary>A code and the name that goes with it, such as a responsible unit.</summary>
public sealed record CodedName
{
    /// <summary>The code, such as <c>1920</c>.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The name.</summary>
    public Given<string> Name { get; init; }
}

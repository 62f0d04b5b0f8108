using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>The builder is handed to a method, which goes on with it.</summary>
internal sealed class ForwardStep : Step
{
    public ForwardStep(int position, Location location, IParameterSymbol parameter, bool needsReturn)
        : base(position)
    {
        Location = location;
        Parameter = parameter;
        NeedsReturn = needsReturn;
    }

    /// <summary>The call, or the name of the method.</summary>
    public Location Location { get; }

    /// <summary>The parameter that receives it.</summary>
    public IParameterSymbol Parameter { get; }

    /// <summary>Whether more is said to what the method returns, so that it must return the same builder.</summary>
    public bool NeedsReturn { get; }
}

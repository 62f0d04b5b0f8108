using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>A call of the fluent language.</summary>
internal sealed class CallStep : Step
{
    public CallStep(int position, IInvocationOperation invocation, BuilderScope? content)
        : base(position)
    {
        Invocation = invocation;
        Content = content;
    }

    /// <summary>The call.</summary>
    public IInvocationOperation Invocation { get; }

    /// <summary>What its action does with the builder that it is given; null where the call takes no action.</summary>
    public BuilderScope? Content { get; }

    /// <summary>The method's name.</summary>
    public string Name => Invocation.TargetMethod.Name;
}

using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>A call of the fluent language.</summary>
internal sealed class CallStep : Step
{
    public CallStep(int position, CodeCall call, BuilderScope? content)
        : base(position)
    {
        Call = call;
        Content = content;
    }

    /// <summary>The call.</summary>
    public CodeCall Call { get; }

    /// <summary>Where it stands.</summary>
    public SyntaxNode Syntax => Call.Syntax;

    /// <summary>What its action does with the builder that it is given; null where the call takes no action.</summary>
    public BuilderScope? Content { get; }

    /// <summary>The method's name.</summary>
    public string Name => Call.Name;
}

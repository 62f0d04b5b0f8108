using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>An objective, with the component that it is written inside of.</summary>
internal sealed class ObjectiveFacts
{
    public ObjectiveFacts(ObjectiveDraft draft, ObjectiveDraft? parent)
    {
        Draft = draft;
        Parent = parent;
    }

    /// <summary>What the author wrote.</summary>
    public ObjectiveDraft Draft { get; }

    /// <summary>The component it is written inside of, or null.</summary>
    public ObjectiveDraft? Parent { get; }

    /// <summary>Its code in normal form, or null where none is known.</summary>
    public ElementCode? Code => Draft.Code.TryGet(out string code) ? ElementCode.Parse(code) : null;
}

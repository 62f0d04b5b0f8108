using Pbr.Kernel.Drafts;

namespace Pbr.Kernel;

/// <summary>One link (alineación) of a programme, or of a sheet, to a node of a plan or catalogue.</summary>
/// <param name="Catalogue">The plan or catalogue and the kind of its node, such as <c>ODS</c>; null where the author left it out.</param>
/// <param name="Code">The code of the node; null where the author left it out.</param>
/// <param name="Text">The text of the node; null where the author left it out.</param>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record Alignment(string? Catalogue, string? Code, string? Text)
{
    internal static Alignment Of(AlignmentDraft draft) => new(draft.Catalogue.Text(), draft.Code.Text(), draft.Text.Text());
}

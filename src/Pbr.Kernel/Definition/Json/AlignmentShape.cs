using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A link to a plan or catalogue in a definition file.</summary>
internal static class AlignmentShape
{
    /// <summary>The shape.</summary>
    public static Shape<AlignmentDraft> Shape { get; } = new Shape<AlignmentDraft>("una alineación", "an alignment", () => new AlignmentDraft())
        .Text("catalogue", DraftField.Alignment, d => d.Catalogue, (d, v) => d with { Catalogue = v })
        .Text("code", DraftField.Alignment, d => d.Code, (d, v) => d with { Code = v })
        .Text("text", DraftField.Alignment, d => d.Text, (d, v) => d with { Text = v });
}

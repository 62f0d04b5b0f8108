using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>An amendment in a definition file.</summary>
internal static class AmendmentShape
{
    /// <summary>The shape.</summary>
    public static Shape<AmendmentDraft> Shape { get; } = new Shape<AmendmentDraft>("un ajuste de metas", "an amendment", () => new AmendmentDraft())
        .Text("letter", DraftField.Letter, d => d.Letter, (d, v) => d with { Letter = v })
        .Date("date", DraftField.Date, d => d.Date, (d, v) => d with { Date = v })
        .Text("subject", DraftField.Amendment, d => d.Subject, (d, v) => d with { Subject = v })
        .Text("reason", DraftField.Amendment, d => d.Reason, (d, v) => d with { Reason = v })
        .Text("answersLetter", DraftField.Letter, d => d.AnswersLetter, (d, v) => d with { AnswersLetter = v })
        .Texts("elements", DraftField.Amendment, d => d.Elements, (d, v) => d with { Elements = v })
        .Texts("annexes", DraftField.Amendment, d => d.Annexes, (d, v) => d with { Annexes = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "letter")
        .Opening(Openings.Open);
}

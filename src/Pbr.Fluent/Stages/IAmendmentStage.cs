using NodaTime;

namespace Pbr.Fluent;

/// <summary>What the official letter of an amendment (ajuste de metas) says, in any order.</summary>
public interface IAmendmentStage
{
    /// <summary>Fecha of the letter.</summary>
    IAmendmentStage Date(LocalDate date);

    /// <summary>Asunto.</summary>
    IAmendmentStage Subject(string text);

    /// <summary>Motivo: the reason given for the change.</summary>
    IAmendmentStage Reason(string text);

    /// <summary>En respuesta al oficio: the folio of the letter that it answers.</summary>
    IAmendmentStage Answers(string letter);

    /// <summary>The codes of the elements that it lists. Calls add up.</summary>
    IAmendmentStage Elements(params string[] codes);

    /// <summary>Anexos. Calls add up.</summary>
    IAmendmentStage Annexes(params string[] annexes);
}

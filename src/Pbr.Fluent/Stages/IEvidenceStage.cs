using NodaTime;

namespace Pbr.Fluent;

/// <summary>A piece of evidence of a reported figure, in any order.</summary>
public interface IEvidenceStage
{
    /// <summary>Folio, such as <c>IMP/0553/2024</c>.</summary>
    IEvidenceStage Folio(string folio);

    /// <summary>Fecha.</summary>
    IEvidenceStage Date(LocalDate date);

    /// <summary>The period that it proves, by its number in the report, from 1 on.</summary>
    IEvidenceStage Period(int number);

    /// <summary>The letter that it replies to, by folio.</summary>
    IEvidenceStage Answers(string letter);

    /// <summary>The letter that it replies to, by folio, and that letter's date.</summary>
    IEvidenceStage Answers(string letter, LocalDate date);
}

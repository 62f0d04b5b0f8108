using NodaTime;

namespace Pbr.Kernel;

/// <summary>What proves a reported figure.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Evidence
{
    internal Evidence()
    {
    }

    /// <summary>What it is and what it says; empty where the author left it out.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Its folio.</summary>
    public string? Folio { get; internal init; }

    /// <summary>Its date.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>The number of the period that it proves, from 1 on; null where the report does not say.</summary>
    public int? Period { get; internal init; }

    /// <summary>The folio of the letter that it replies to.</summary>
    public string? AnswersLetter { get; internal init; }

    /// <summary>The date of that letter.</summary>
    public LocalDate? AnswersDate { get; internal init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

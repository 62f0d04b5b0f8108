using System.Collections.Immutable;
using NodaTime;

namespace Pbr.Kernel;

/// <summary>Ajuste de metas: an approved change, with the official letter that announces it.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Amendment
{
    internal Amendment()
    {
    }

    /// <summary>The folio of the letter, such as <c>SPyE/SP/1414/2023</c>; null where the author left it out.</summary>
    public string? Letter { get; internal init; }

    /// <summary>The date of the letter.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>Its subject.</summary>
    public string? Subject { get; internal init; }

    /// <summary>The reason given for the change.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The folio of the letter that it answers.</summary>
    public string? AnswersLetter { get; internal init; }

    /// <summary>The codes of the elements that it lists, as printed.</summary>
    public ImmutableArray<string> Elements { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The annexes that it lists.</summary>
    public ImmutableArray<string> Annexes { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Letter and subject.</summary>
    public override string ToString() => $"{Letter}: {Subject}";
}

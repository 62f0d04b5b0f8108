using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>An objective of the matrix: goal, purpose, component or activity.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Objective
{
    internal Objective(ObjectiveLevel level, string key)
    {
        Level = level;
        Key = key;
    }

    /// <summary>Its level.</summary>
    public ObjectiveLevel Level { get; }

    /// <summary>Its code in normal form, such as <c>C5</c>; <c>F</c> and <c>P</c> for goal and purpose without a code; empty where there is none.</summary>
    public string Key { get; }

    /// <summary>Its code as printed; null where it has none.</summary>
    public string? Code { get; internal init; }

    /// <summary>Resumen narrativo: the sentence that states it; empty where the author left it out.</summary>
    public string NarrativeSummary { get; internal init; } = "";

    /// <summary>Supuestos: external conditions that must hold.</summary>
    public ImmutableArray<string> Assumptions { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Medios de verificación: where the figures can be checked.</summary>
    public ImmutableArray<string> MeansOfVerification { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<string> SourcesOfInformation { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Its indicators, in the order written.</summary>
    public ImmutableArray<Indicator> Indicators { get; internal init; } = ImmutableArray<Indicator>.Empty;

    /// <summary>The activities that produce it, in the order written: declared inside it, or apart from it with its number in their code.</summary>
    public ImmutableArray<Objective> Activities { get; internal init; } = ImmutableArray<Objective>.Empty;

    /// <summary>Key and narrative summary.</summary>
    public override string ToString() => $"{Key}: {NarrativeSummary}";
}

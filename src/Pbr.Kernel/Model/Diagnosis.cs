using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>Diagnóstico: the problem a programme starts from, with the analytic structure that mirrors it.</summary>
/// <remarks>A text that the author left out is null. Equal by reference. Immutable and safe to share.</remarks>
public sealed class Diagnosis
{
    internal Diagnosis()
    {
    }

    /// <summary>The problem.</summary>
    public string? Problem { get; internal init; }

    /// <summary>The proposed intervention.</summary>
    public string? Intervention { get; internal init; }

    /// <summary>The result expected when the problem is solved.</summary>
    public string? ExpectedResult { get; internal init; }

    /// <summary>Población potencial: the population or area of focus that has the problem.</summary>
    public string? PotentialPopulation { get; internal init; }

    /// <summary>Población objetivo: the population or area of focus that the programme serves.</summary>
    public string? TargetPopulation { get; internal init; }

    /// <summary>The reference indicators.</summary>
    public ImmutableArray<string> ReferenceIndicators { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The risks of carrying the programme out.</summary>
    public ImmutableArray<string> Risks { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Each effect of the problem, with the end that mirrors it.</summary>
    public ImmutableArray<Mirror> Effects { get; internal init; } = ImmutableArray<Mirror>.Empty;

    /// <summary>Each cause of the problem, with the means that mirrors it.</summary>
    public ImmutableArray<Mirror> Causes { get; internal init; } = ImmutableArray<Mirror>.Empty;
}

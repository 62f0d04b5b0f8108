using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>A formula with those of other indicators in it.</summary>
/// <param name="Steps">Its steps.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Sources">The indicator whose figures each input has.</param>
internal sealed record ComposedFormula(ImmutableArray<FormStep> Steps, ImmutableArray<LinkedInput> Inputs, ImmutableArray<int> Sources);

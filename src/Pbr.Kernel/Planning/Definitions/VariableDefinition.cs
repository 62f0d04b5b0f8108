namespace Pbr.Kernel.Planning;

/// <summary>A variable of an <see cref="IndicatorDefinition"/>.</summary>
/// <param name="Symbol">The name as the formula writes it, compared by ordinal; of a series such as <c>VE1 + … + VEn</c> its stem, <c>VE</c>.</param>
/// <param name="Accumulation">How its periods become one figure; null where nothing says it.</param>
/// <param name="ResultOf">The code of the indicator of the same programme whose exact result it is; null where it is read from data.</param>
/// <remarks>Equal when every property is. Immutable and safe to share: definitions of one sheet may share one.</remarks>
public sealed record VariableDefinition(string Symbol, Accumulation? Accumulation, string? ResultOf = null);

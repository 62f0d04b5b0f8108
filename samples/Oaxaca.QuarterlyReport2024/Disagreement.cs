using Pbr.Kernel.Text;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>A published figure that does not follow from the other published figures.</summary>
/// <param name="Level">The row of the report.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Published">The figure as printed.</param>
/// <param name="Computed">The figure that follows.</param>
/// <param name="Reason">Why it follows.</param>
internal sealed record Disagreement(string Level, Bilingual Figure, decimal Published, decimal Computed, Bilingual Reason);

using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>A stretch that was read as not part of the formula.</summary>
/// <param name="Range">The characters concerned, in the formula's text.</param>
/// <param name="Reason">Why it was skipped.</param>
public sealed record SkippedText(TextRange Range, SkippedReason Reason);

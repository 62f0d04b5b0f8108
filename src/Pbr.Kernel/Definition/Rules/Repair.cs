using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>One way to mend what a finding reports. The rule decides what is right; a host only applies it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Place">Where it does it.</param>
/// <param name="Text">The new text or the symbol to declare; empty for a removal.</param>
/// <remarks>
/// Repairs of one finding with the same kind and text, at places of one value, are parts of one: a name that stands twice is renamed twice.
/// Immutable and safe to share.
/// </remarks>
public sealed record Repair(RepairKind Kind, Place Place, string Text);

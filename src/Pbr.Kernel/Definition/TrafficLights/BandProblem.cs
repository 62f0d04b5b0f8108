using Pbr.Kernel.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>One thing that keeps a band from being read: the fact and the way out, with its place.</summary>
/// <param name="Range">The characters concerned, in the band's text.</param>
/// <param name="Message">The fact, then the way out, with the offending text quoted.</param>
public sealed record BandProblem(TextRange Range, Bilingual Message);

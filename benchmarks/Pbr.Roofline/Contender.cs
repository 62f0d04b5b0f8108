using System;

namespace Pbr.Roofline;

/// <summary>One loop of a comparison.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Computes so many rows from a first one on.</param>
internal sealed record Contender(string Name, Action<long, long> Run);

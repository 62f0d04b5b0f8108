using System.Collections.Immutable;

namespace Pbr.Kernel.Profiles;

/// <summary>A profile as far as its text could be understood, and what could not.</summary>
/// <param name="Profile">The profile, without the lines that have a problem.</param>
/// <param name="Problems">What could not be understood, in the order of the text; empty where all of it was.</param>
public sealed record ProfileReading(Profile Profile, ImmutableArray<ProfileProblem> Problems);

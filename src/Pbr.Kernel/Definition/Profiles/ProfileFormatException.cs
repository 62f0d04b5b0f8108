using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Pbr.Kernel.Profiles;

/// <summary>A text is no profile: a key or a value in it is not known.</summary>
public sealed class ProfileFormatException : FormatException
{
    internal ProfileFormatException(ImmutableArray<ProfileProblem> problems)
        : base(Tell(problems)) => Problems = problems;

    /// <summary>Everything that could not be understood, in the order of the text.</summary>
    public ImmutableArray<ProfileProblem> Problems { get; }

    private static string Tell(ImmutableArray<ProfileProblem> problems)
    {
        List<string> messages = new();
        foreach (ProfileProblem problem in problems) { messages.Add(problem.Message.English); }
        return string.Join(" ", messages);
    }
}

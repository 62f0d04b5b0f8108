using Pbr.Kernel.Text;

namespace Pbr.Kernel.Profiles;

/// <summary>A line of a profile that could not be understood.</summary>
/// <param name="Line">The line, as <c>key = value</c>.</param>
/// <param name="Fact">What is wrong with it: half a sentence.</param>
/// <param name="Choices">What could stand there instead.</param>
public sealed record ProfileProblem(string Line, Bilingual Fact, Bilingual Choices)
{
    /// <summary>The fact and the way out, in two sentences.</summary>
    public Bilingual Message => new(
        $"El perfil dice '{Line}', pero {Fact.Spanish}. Escriba {Choices.Spanish}.",
        $"The profile says '{Line}', but {Fact.English}. Write {Choices.English}.");
}

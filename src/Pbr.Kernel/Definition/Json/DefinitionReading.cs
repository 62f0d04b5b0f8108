using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel.Json;

/// <summary>What the text of a definition file says, and what is wrong with the text.</summary>
internal sealed class DefinitionReading
{
    private DefinitionReading(ProgramDraft? draft, ImmutableArray<Finding> problems)
    {
        Draft = draft;
        Problems = problems;
    }

    /// <summary>The programme; null where the text has no readable structure.</summary>
    public ProgramDraft? Draft { get; }

    /// <summary>What keeps the text, or a value of it, from being read, in the order of the text.</summary>
    public ImmutableArray<Finding> Problems { get; }

    /// <summary>Reads a text. It never throws on a bad one.</summary>
    public static DefinitionReading Of(JsonSource source, RuleOptions options)
    {
        JsonProblems problems = new(source, options);
        JsonValue? value = JsonParser.Parse(source, problems);
        ProgramDraft? draft = value is null ? null : ProgramShape.Shape.Read(RootName, value, new ValueReader(problems));
        return new DefinitionReading(draft, problems.ToFindings());
    }

    /// <summary>A file that is not encoded as text must be.</summary>
    /// <param name="source">As much of the text as could be decoded.</param>
    /// <param name="at">Where the rest begins.</param>
    /// <param name="options">The rules.</param>
    public static DefinitionReading NotUtf8(JsonSource source, int at, RuleOptions options)
    {
        JsonProblems problems = new(source, options);
        problems.Unreadable(at, at, JsonMessages.NotUtf8());
        return new DefinitionReading(null, problems.ToFindings());
    }

    private const string RootName = "{ }";
}

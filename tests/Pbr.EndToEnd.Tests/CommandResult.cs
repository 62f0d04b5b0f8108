using System.Collections.Generic;
using System.Linq;

namespace Pbr.EndToEnd.Tests;

/// <summary>What a command left behind.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The product's own messages of a build, each once, in the order of the file.</summary>
    public IReadOnlyList<BuildMessage> Messages =>
        BuildMessage.ReadAll(Output).Distinct().OrderBy(message => message.File).ThenBy(message => message.Line).ThenBy(message => message.Column).ToList();

    /// <summary>Fails with the whole output unless the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Pbr.EndToEnd.Tests;

/// <summary>One line of a build's output that comes from the product.</summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    /// <summary>The messages of a build's output.</summary>
    public static IEnumerable<BuildMessage> ReadAll(string output) => Pattern().Matches(output).Select(match => new BuildMessage(
        Path.GetFileName(match.Groups["file"].Value),
        int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value));

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning|info) (?<id>PBR\d{4}): (?<text>.*?)( \(https?://\S+\))?( \[[^\]\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Kernel.Profiles;

namespace Pbr.Analyzers.Configuration;

/// <summary>The keys of a profile in the options that the compiler gives for a file.</summary>
internal static class ProfileEntries
{
    /// <summary>Keys and values by key: those of the file, and those of everywhere that the file does not set.</summary>
    public static List<KeyValuePair<string, string>> Of(AnalyzerConfigOptions file, AnalyzerConfigOptions everywhere)
    {
        SortedDictionary<string, string> entries = new(StringComparer.Ordinal);
        foreach (AnalyzerConfigOptions options in new[] { everywhere, file })
        {
            foreach (string key in ProfileKeys.All.Concat(OwnKeys(options)))
            {
                if (options.TryGetValue(key, out string? value)) { entries[key] = value; }
            }
        }

        return entries.ToList();
    }

    /// <summary>Keys that are meant for us, known or not: a misspelt one must not go unnoticed. A host need not be able to list them.</summary>
    private static List<string> OwnKeys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys.Where(key => key.StartsWith(ProfileKeys.Prefix, StringComparison.Ordinal)).ToList();
        }
        catch (NotImplementedException)
        {
            return new List<string>();
        }
    }
}

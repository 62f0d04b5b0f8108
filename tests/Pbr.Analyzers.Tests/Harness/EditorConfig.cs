using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Keys and values as the compiler hands an <c>.editorconfig</c> to analyzers: the same for every file.</summary>
internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private readonly Settings _settings;

    public EditorConfig(IEnumerable<KeyValuePair<string, string>> settings) =>
        _settings = new Settings(settings.ToDictionary(one => one.Key, one => one.Value, StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Settings([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _settings;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _settings;

    private sealed class Settings(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

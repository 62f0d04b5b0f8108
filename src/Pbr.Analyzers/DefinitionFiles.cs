using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Pbr.Analyzers.Configuration;
using Pbr.Analyzers.Reporting;
using Pbr.Kernel.Json;
using Pbr.Kernel.Rules;

namespace Pbr.Analyzers;

/// <summary>Checks the definition files (<c>*.mir.json</c>) that a project lists as additional files.</summary>
/// <remarks>
/// What a text says is kept with that text: a file that nobody has changed is read once, however often the project is compiled. What is wrong
/// with it also depends on the options of the compilation, and is found each time.
/// </remarks>
internal sealed class DefinitionFiles
{
    private const string Extension = ".mir.json";

    /// <summary>What a text says, for the compilation to keep.</summary>
    /// <remarks>Every rule of reading runs: the compiler keeps back what is switched off.</remarks>
    public static readonly SourceTextValueProvider<DefinitionReading> Readings =
        new(text => DefinitionReading.Of(new JsonSource(text.ToString(), file: null), RuleOptions.Default.With(Preset.Strict)));

    private readonly Func<SourceText, DefinitionReading?> _read;
    private readonly RuleSettings _settings;

    public DefinitionFiles(Func<SourceText, DefinitionReading?> read, RuleSettings settings)
    {
        _read = read;
        _settings = settings;
    }

    /// <summary>Which of a project's additional files are definition files.</summary>
    public static ImmutableArray<AdditionalText> Among(ImmutableArray<AdditionalText> files) => files.Where(IsDefinition).ToImmutableArray();

    /// <summary>Reports what is wrong in one file, at its line and column.</summary>
    public void Check(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!IsDefinition(file) || file.GetText(context.CancellationToken) is not { } text) { return; }
        if (_read(text) is not { } reading) { return; }
        Report(reading.Problems, context);
        if (reading.Draft is { } draft) { Report(RuleBook.Check(draft, _settings.Of(file)), context); }
    }

    private static void Report(IEnumerable<Finding> findings, AdditionalFileAnalysisContext context)
    {
        foreach (Finding finding in findings)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (FileDiagnostics.Create(finding, context.AdditionalFile.Path) is { } diagnostic) { context.ReportDiagnostic(diagnostic); }
        }
    }

    private static bool IsDefinition(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}

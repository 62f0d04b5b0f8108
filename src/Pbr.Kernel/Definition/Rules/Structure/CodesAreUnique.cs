using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1006: codes are unique.</summary>
/// <remarks>
/// Objectives and indicators are told apart by their codes, and readings find their indicator by it; so a shared code is an error. Indicators that have
/// none are no clash: they go by their objective's code and, from the second on, a number after it.
/// </remarks>
internal sealed class CodesAreUnique : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1006,
        Severity.Error,
        new("Los códigos son únicos", "Codes are unique"),
        new("El código '{0}' ya lo tiene otro elemento{1}. Dé a cada uno un código propio.", "The code '{0}' is taken by another element{1}. Give each a code of its own."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<ElementCode, Given<string>> objectives = new();
        Dictionary<ElementCode, Given<string>> indicators = new();
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            Check(objective.Draft.Code, objectives, sink);
            foreach (IndicatorDraft indicator in objective.Draft.Indicators) { Check(indicator.Code, indicators, sink); }
        }
    }

    private void Check(Given<string> code, Dictionary<ElementCode, Given<string>> seen, FindingSink sink)
    {
        if (!code.TryGet(out string text)) { return; }
        ElementCode normal = ElementCode.Parse(text);
        if (normal.Normal.Length == 0) { return; }
        if (!seen.TryGetValue(normal, out Given<string> earlier))
        {
            seen.Add(normal, code);
            return;
        }

        Bilingual asWritten = earlier.Value == text ? new("", "") : new($", escrito '{earlier.Value}'", $", written '{earlier.Value}'");
        sink.Report(Info, Info.DefaultSeverity, code.Place(), new object[] { text, asWritten }, ImmutableArray.Create(earlier.Place()));
    }
}

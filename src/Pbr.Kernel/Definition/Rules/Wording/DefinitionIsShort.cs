using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6011: a definition has at most 240 characters.</summary>
internal sealed class DefinitionIsShort : IndicatorRule
{
    // The course notes of the Oaxaca PbR-SED system; no other source that was read sets a length.
    private const int MostCharacters = 240;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6011,
        Severity.Information,
        new("La definición tiene a lo más 240 caracteres", "The definition has at most 240 characters"),
        new("La definición tiene {0} caracteres y a lo más deben ser {1}. Deje lo que se mide y pase el resto a otro campo.", "The definition has {0} characters, and at most should have {1}. Keep what is measured and move the rest to another field."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!indicator.Draft.Definition.TryGet(out string text) || text.Trim().Length <= MostCharacters) { return; }
        int start = text.Length - text.TrimStart().Length;
        TextRange rest = TextRange.FromBounds(start + MostCharacters, start + text.Trim().Length);
        sink.Report(Info, indicator.Draft.Definition.Place(rest), text.Trim().Length, MostCharacters);
    }
}

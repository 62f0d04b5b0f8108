namespace Pbr.Kernel.Rules;

/// <summary>PBR9004: every member of a definition file is known.</summary>
internal sealed class MemberIsKnown : ReaderRule
{
    /// <summary>What it is called and what it says.</summary>
    public static RuleInfo Rule { get; } = new(
        9004,
        Severity.Error,
        new("Todo miembro del archivo es conocido", "Every member of the file is known"),
        new("'{0}' no es un miembro de {1}. {2}", "'{0}' is no member of {1}. {2}"),
        Preset.Minimal);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;
}

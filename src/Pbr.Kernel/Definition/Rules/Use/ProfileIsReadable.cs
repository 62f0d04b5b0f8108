namespace Pbr.Kernel.Rules;

/// <summary>PBR9002: the profile in <c>.editorconfig</c> can be read.</summary>
/// <remarks>At run time a profile that cannot be read is an exception, not a finding.</remarks>
internal sealed class ProfileIsReadable : HostRule
{
    /// <summary>What it is called and what it says.</summary>
    public static RuleInfo Rule { get; } = new(
        9002,
        Severity.Warning,
        new("El perfil de .editorconfig se puede leer", "The profile in .editorconfig can be read"),
        new("El perfil dice '{0}', pero {1}. Escriba {2}.", "The profile says '{0}', but {1}. Write {2}."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;
}

namespace Pbr.Kernel.Rules;

/// <summary>PBR9003: the definition file can be read.</summary>
internal sealed class DefinitionFileIsReadable : ReaderRule
{
    /// <summary>What it is called and what it says.</summary>
    public static RuleInfo Rule { get; } = new(
        9003,
        Severity.Error,
        new("El archivo de la definición se puede leer", "The definition file can be read"),
        new("El archivo no se puede leer como definición: {0}. {1}", "The file cannot be read as a definition: {0}. {1}"),
        Preset.Minimal);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;
}

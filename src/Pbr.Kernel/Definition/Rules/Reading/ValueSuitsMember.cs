namespace Pbr.Kernel.Rules;

/// <summary>PBR9005: every member of a definition file has a value of its kind.</summary>
internal sealed class ValueSuitsMember : ReaderRule
{
    /// <summary>What it is called and what it says.</summary>
    public static RuleInfo Rule { get; } = new(
        9005,
        Severity.Error,
        new("Todo miembro del archivo tiene el valor que le toca", "Every member of the file has a value of its kind"),
        new("'{0}' lleva {1}, y aquí hay {2}. {3}", "'{0}' takes {1}, and here is {2}. {3}"),
        Preset.Minimal);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;
}

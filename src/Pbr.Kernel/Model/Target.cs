namespace Pbr.Kernel;

/// <summary>Meta: one edition of the annual value to reach.</summary>
/// <param name="Value">The value, in the indicator's unit.</param>
/// <param name="Letter">The folio of the official letter that amended it; null for the original.</param>
/// <remarks>Equal when both are. Immutable and safe to share.</remarks>
public sealed record Target(decimal Value, string? Letter)
{
    /// <summary>Whether an official letter set this edition.</summary>
    public bool IsAmended => Letter is not null;
}

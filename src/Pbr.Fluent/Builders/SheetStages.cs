namespace Pbr.Fluent.Builders;

/// <summary>The stages of an indicator's sheet, in their order.</summary>
internal static class SheetStages
{
    public const int Identification = 0;
    public const int Variables = 1;
    public const int Target = 2;
    public const int Schedule = 3;
}

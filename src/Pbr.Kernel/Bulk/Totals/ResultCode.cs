namespace Pbr.Kernel.Bulk;

/// <summary>Light and status of a row as one small number, to be counted by.</summary>
/// <remarks>A light comes with <see cref="ResultStatus.Evaluated"/> or <see cref="ResultStatus.ZeroTarget"/> only, so sixteen numbers do.</remarks>
internal static class ResultCode
{
    /// <summary>How many there are.</summary>
    public const int Count = 16;

    private const int Statuses = 10;
    private const int Lights = 3;

    /// <summary>The number of a light (plus 1; 0 for none) and a status.</summary>
    public static int Of(int light, int status) =>
        light == 0 ? status : Statuses - 1 + light + (status == (int)ResultStatus.ZeroTarget ? Lights : 0);

    /// <summary>The light of a number, plus 1; 0 for none.</summary>
    public static int LightOf(int code) => code < Statuses ? 0 : ((code - Statuses) % Lights) + 1;

    /// <summary>The status of a number.</summary>
    public static ResultStatus StatusOf(int code) =>
        code < Statuses ? (ResultStatus)code : code < Statuses + Lights ? ResultStatus.Evaluated : ResultStatus.ZeroTarget;
}

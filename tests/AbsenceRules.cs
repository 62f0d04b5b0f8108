using System.Collections.Frozen;

namespace Pbr.Tests;

/// <summary>
/// Rules that report what a definition leaves out. A small case leaves out whatever it is not about, so it is compared without these, unless
/// it is about one of them.
/// </summary>
internal static class AbsenceRules
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "PBR1001",
        "PBR1002",
        "PBR1003",
        "PBR1007",
        "PBR1012",
        "PBR1021",
        "PBR1022",
        "PBR2017",
        "PBR4004",
        "PBR4008",
        "PBR4009",
        "PBR4013",
    ]);
}

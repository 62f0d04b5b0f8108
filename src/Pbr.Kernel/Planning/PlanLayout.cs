using System.Collections.Immutable;

namespace Pbr.Kernel.Planning;

/// <summary>Where each indicator stands.</summary>
internal sealed record PlanLayout(
    PlanGroup[] Groups, int[] GroupOf, int[] RowOf, int[] ProgramOf, ImmutableArray<string> Programs, ImmutableArray<string> Units);

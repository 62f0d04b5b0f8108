using Pbr.Kernel.Planning;

namespace Pbr.Kernel.Bulk;

/// <summary>Rows of a group that one thread takes at once.</summary>
internal sealed record TileRange(PlanGroup Group, int Start, int End);

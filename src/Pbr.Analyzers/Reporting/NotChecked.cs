using Microsoft.CodeAnalysis;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Reporting;

/// <summary>A place where the compiler cannot know what a definition says, and why.</summary>
internal readonly struct NotChecked
{
    public NotChecked(Location location, Bilingual reason)
    {
        Location = location;
        Reason = reason;
    }

    /// <summary>The place.</summary>
    public Location Location { get; }

    /// <summary>Why: half a sentence.</summary>
    public Bilingual Reason { get; }
}

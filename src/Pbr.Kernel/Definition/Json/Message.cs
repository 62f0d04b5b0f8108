using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>What a report says: the fact, then the way out.</summary>
internal readonly struct Message
{
    public Message(Bilingual fact, Bilingual wayOut)
    {
        Fact = fact;
        WayOut = wayOut;
    }

    /// <summary>The fact, to stand after a colon, without a full stop.</summary>
    public Bilingual Fact { get; }

    /// <summary>The way out, a sentence.</summary>
    public Bilingual WayOut { get; }
}

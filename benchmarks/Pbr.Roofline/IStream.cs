namespace Pbr.Roofline;

/// <summary>Moves 16 rows: reads three figures of each and writes two.</summary>
internal unsafe interface IStream
{
    /// <summary>Moves them; past the caches where told.</summary>
    static abstract void Move16(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches);
}

namespace Pbr.Roofline;

/// <summary>The columns of a peer in this process.</summary>
internal sealed class PeerArrays<T>(int count)
{
    public int Count { get; } = count;

    public T[] First { get; } = new T[count];

    public T[] Second { get; } = new T[count];

    public T[] Target { get; } = new T[count];

    public T[] Value { get; } = new T[count];

    public T[] Compliance { get; } = new T[count];

    public byte[] Light { get; } = new byte[count];
}

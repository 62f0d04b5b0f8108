using System;

namespace Pbr.Verification;

/// <summary>Pseudo-random numbers that are the same on every machine and runtime: SplitMix64.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        ulong z = _state += 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to one less than the count.</summary>
    public int Below(int count) => (int)Math.BigMul(Bits(), (ulong)count, out _);

    /// <summary>A number from the least to the most, both included.</summary>
    public long Between(long least, long most) => least + (long)(ulong)Math.BigMul(Bits(), (ulong)(most - least) + 1, out _);

    /// <summary>Whether it happens that happens so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A number of any length up to so many bits, each length as often; nonnegative.</summary>
    public long OfBits(int most)
    {
        int bits = Below(most + 1);
        return bits == 0 ? 0 : (long)((Bits() >> (64 - bits)) | (1UL << (bits - 1)));
    }

    /// <summary>The number, or its opposite as often.</summary>
    public long Signed(long number) => (Bits() & 1) == 0 ? number : -number;

    /// <summary>One of several.</summary>
    public T Of<T>(ReadOnlySpan<T> several) => several[Below(several.Length)];
}

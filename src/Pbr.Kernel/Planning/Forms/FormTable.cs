using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Pbr.Kernel.Planning;

/// <summary>The forms by their tokens. Looking one up takes no lock and no memory; adding one takes a lock.</summary>
/// <remarks>
/// Safe for any number of threads: an entry never changes once it is published, and a grown table is published whole. A reader that comes
/// too early misses the entry and adds it again, which finds it. It stops growing at <see cref="MostEntries"/>; tokens beyond are turned
/// into steps each time.
/// </remarks>
internal sealed class FormTable
{
    private const int MostEntries = 1 << 16;

    private readonly Lock _lock = new();
    private Entry?[] _slots = new Entry?[256];
    private int _count;

    /// <summary>The form of these tokens, or null.</summary>
    public FormulaForm? Find(ReadOnlySpan<byte> tokens)
    {
        ulong hash = HashOf(tokens);
        Entry?[] slots = Volatile.Read(ref _slots);
        int mask = slots.Length - 1;
        for (int i = (int)hash & mask; Volatile.Read(ref slots[i]) is { } entry; i = (i + 1) & mask)
        {
            if (entry.Hash == hash && tokens.SequenceEqual(entry.Tokens)) { return entry.Form; }
        }

        return null;
    }

    /// <summary>Keeps a form for the next time.</summary>
    public void Add(ReadOnlySpan<byte> tokens, FormulaForm form)
    {
        lock (_lock)
        {
            if (_count == MostEntries || Find(tokens) is not null) { return; }
            if (++_count * 2 > _slots.Length) { Grow(); }
            Place(_slots, new Entry(HashOf(tokens), tokens.ToArray(), form));
        }
    }

    private void Grow()
    {
        Entry?[] grown = new Entry?[_slots.Length * 4];
        foreach (Entry? entry in _slots)
        {
            if (entry is not null) { Place(grown, entry); }
        }

        Volatile.Write(ref _slots, grown);
    }

    private static void Place(Entry?[] slots, Entry entry)
    {
        int mask = slots.Length - 1;
        int i = (int)entry.Hash & mask;
        while (slots[i] is not null) { i = (i + 1) & mask; }
        Volatile.Write(ref slots[i], entry);
    }

    private static ulong HashOf(ReadOnlySpan<byte> tokens)
    {
        ulong hash = (ulong)tokens.Length;
        while (tokens.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(tokens));
            tokens = tokens[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte token in tokens) { rest = (rest << 8) | token; }
        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }

    private sealed record Entry(ulong Hash, byte[] Tokens, FormulaForm Form);
}

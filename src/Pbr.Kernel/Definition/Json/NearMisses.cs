using System.Collections.Generic;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>The words that a misspelt one was probably meant for.</summary>
internal static class NearMisses
{
    /// <summary>The nearest of the words, all of them where several are equally near; none where nothing is near.</summary>
    public static IReadOnlyList<string> Of(string written, IReadOnlyList<string> words)
    {
        List<string> nearest = new();
        int least = int.MaxValue;
        foreach (string word in words)
        {
            if (EditDistance.Of(written, word) is not { } distance || distance > least) { continue; }
            if (distance < least) { nearest.Clear(); }
            least = distance;
            nearest.Add(word);
        }

        return nearest;
    }
}

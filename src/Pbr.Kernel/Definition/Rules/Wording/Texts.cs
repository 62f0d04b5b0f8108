using System;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>When two texts are one.</summary>
internal static class Texts
{
    /// <summary>Whether two texts differ only in accents, case, blanks and signs, or in what one says beyond the other's end; or one is empty.</summary>
    public static bool AreOne(string left, string right)
    {
        if (left == right) { return true; }
        string one = Words.Normal(left);
        string other = Words.Normal(right);
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace Pbr.Analyzers.Extraction;

/// <summary>The members of an enumeration by number, which the runtime looks up slowly.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumMembers<T>
    where T : struct, Enum
{
    private static readonly Dictionary<int, T> Members = Read();

    /// <summary>Gives the member of a number if there is one.</summary>
    public static bool TryGet(int number, out T member) => Members.TryGetValue(number, out member);

    private static Dictionary<int, T> Read()
    {
        Dictionary<int, T> members = new();
        foreach (T member in Enum.GetValues(typeof(T))) { members[Convert.ToInt32(member, CultureInfo.InvariantCulture)] = member; }
        return members;
    }
}

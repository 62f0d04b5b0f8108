using System.Collections.Generic;
using System.Globalization;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What the code of an objective tells about its place in the matrix, however the matrix numbers.</summary>
/// <remarks>
/// <c>A.4.1</c>, <c>C4A1</c>, <c>A1C4</c>, <c>Actividad 4.1</c> and <c>4.1</c> are the first activity of component 4; <c>B.1</c> is the first of
/// component B; <c>A1</c> and <c>1</c> name no component.
/// </remarks>
internal readonly struct ObjectiveNumber
{
    private ObjectiveNumber(string? component, string own)
    {
        Component = component;
        Own = int.TryParse(own, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>The component that the code names, without the letter C, such as <c>4</c>, <c>II</c> or <c>B</c>; null where it names none.</summary>
    public string? Component { get; }

    /// <summary>Its number within its component or, of a component, within the programme; null where it has none.</summary>
    public int? Own { get; }

    /// <summary>Reads the code of a component.</summary>
    public static ObjectiveNumber OfComponent(string code)
    {
        List<string> parts = ElementCode.Parts(code);
        if (parts.Count == 0) { return default; }
        int start = parts.Count > 1 && IsComponentWord(parts[0]) ? 1 : 0;
        return new ObjectiveNumber(Join(parts, start, parts.Count), parts.Count - start == 1 ? parts[start] : "");
    }

    /// <summary>Reads the code of an activity.</summary>
    public static ObjectiveNumber OfActivity(string code)
    {
        List<string> parts = ElementCode.Parts(code);
        int count = parts.Count;
        if (count == 0) { return default; }
        int start = count > 1 && (IsActivityWord(parts[0]) || IsComponentWord(parts[0])) ? 1 : 0;

        // A1C4: the activity before its component.
        if (start == 1 && count == 4 && IsActivityWord(parts[0]) && IsComponentWord(parts[2])) { return new ObjectiveNumber(parts[3], parts[1]); }
        if (start == 1 && count > 2 && IsComponentWord(parts[1])) { start = 2; }
        int word = count - 2;
        if (word > start && IsActivityWord(parts[word])) { return new ObjectiveNumber(Join(parts, start, word), parts[count - 1]); }
        return new ObjectiveNumber(count - start >= 2 ? Join(parts, start, count - 1) : null, parts[count - 1]);
    }

    /// <summary>The codes that the component may have, from the whole one up: an activity <c>A.1.2.3</c> may belong to component 1.2 or 1.</summary>
    public static IEnumerable<string> Above(string component)
    {
        for (string key = component; ;)
        {
            yield return key;
            int dot = key.LastIndexOf('.');
            if (dot < 0) { yield break; }
            key = key.Substring(0, dot);
        }
    }

    private static bool IsComponentWord(string part) => part is "C" or "COMP";

    private static bool IsActivityWord(string part) => part is "A" or "ACT" or "AC";

    private static string Join(List<string> parts, int start, int end) => string.Join(".", parts.GetRange(start, end - start));
}

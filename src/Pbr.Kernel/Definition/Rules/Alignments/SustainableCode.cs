using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>A code of the Sustainable Development Goals as written: <c>16</c>, <c>ODS 16</c>, <c>16.6</c>, <c>Meta 16.a</c> or the indicator <c>16.6.2</c>.</summary>
internal sealed class SustainableCode
{
    private SustainableCode(int goal, string? target, TextRange goalRange, TextRange range)
    {
        Goal = goal;
        Target = target;
        GoalRange = goalRange;
        Range = range;
    }

    /// <summary>The number of the goal.</summary>
    public int Goal { get; }

    /// <summary>The target's number or letter, or null where only a goal is written.</summary>
    public string? Target { get; }

    /// <summary>The characters of the goal's number.</summary>
    public TextRange GoalRange { get; }

    /// <summary>The characters of goal and target.</summary>
    public TextRange Range { get; }

    /// <summary>Reads a code; null where it is none.</summary>
    public static SustainableCode? Read(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsDigit(text[start]))
        {
            // A sign before the number would make it another kind of code.
            if (!char.IsLetter(text[start]) && text[start] is not (' ' or '.' or ':' or ',' or '-')) { return null; }
            start++;
        }

        int end = Digits(text, start);
        if (end == start || !int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int goal)) { return null; }
        TextRange goalRange = TextRange.FromBounds(start, end);
        if (end + 1 >= text.Length || text[end] is not ('.' or ',') || !char.IsLetterOrDigit(text[end + 1]))
        {
            return text.Substring(end).Trim(' ', '.', ':', ',').Length == 0 ? new SustainableCode(goal, null, goalRange, goalRange) : null;
        }

        int targetEnd = char.IsDigit(text[end + 1]) ? Digits(text, end + 1) : end + 2;
        if (targetEnd < text.Length && char.IsLetter(text[targetEnd])) { return null; }
        string target = text.Substring(end + 1, targetEnd - end - 1);
        return new SustainableCode(goal, target, goalRange, TextRange.FromBounds(start, targetEnd));
    }

    private static int Digits(string text, int from)
    {
        int end = from;
        while (end < text.Length && char.IsDigit(text[end])) { end++; }
        return end;
    }
}

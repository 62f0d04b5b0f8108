using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>The codes that an activity with a wrong component may have been meant to bear, in the notation that it is written in.</summary>
internal static class ActivityCodeRepairs
{
    /// <summary>The code of an activity that stands inside a component whose number it does not bear.</summary>
    public static ImmutableArray<Repair> Into(ObjectiveFacts activity, ObjectiveFacts component)
    {
        if (!Int(component.Number.Component, out int number) || activity.Number.Own is not { } own) { return ImmutableArray<Repair>.Empty; }
        HashSet<int> taken = Taken(component, activity);
        int free = own;
        while (taken.Contains(free)) { free++; }

        // Two strangers inside one component could be given one code, if both were mended unasked.
        bool isGuess = free != own || component.Activities.Count(one => one.Number.Component is { } named && named != component.Number.Component) > 1;
        return Rewrite(activity.Draft.Code, number, free, isGuess) is { } repair ? ImmutableArray.Create(repair) : ImmutableArray<Repair>.Empty;
    }

    /// <summary>
    /// The codes of an activity whose component is not declared: those of the components that are nearest in number and do not have the
    /// activity yet. Several that are equally near are all offered.
    /// </summary>
    public static ImmutableArray<Repair> Near(ObjectiveFacts activity, MatrixFacts matrix)
    {
        if (!Int(activity.Number.Component, out int named) || activity.Number.Own is not { } own) { return ImmutableArray<Repair>.Empty; }
        int nearest = int.MaxValue;
        List<int> candidates = new();
        foreach (ObjectiveFacts component in matrix.Components)
        {
            if (!Int(component.Number.Component, out int number) || !IsSlip(named, number) || Taken(component, activity).Contains(own)) { continue; }
            int distance = Math.Abs(number - named);
            if (distance < nearest) { candidates.Clear(); }
            nearest = Math.Min(nearest, distance);
            if (distance == nearest) { candidates.Add(number); }
        }

        return candidates.Select(number => Rewrite(activity.Draft.Code, number, own, isGuess: true)).OfType<Repair>().ToImmutableArray();
    }

    /// <summary>A neighbouring number, or one with a digit too many or too few or two digits swapped.</summary>
    private static bool IsSlip(int named, int number)
    {
        if (Math.Abs(named - number) == 1) { return true; }
        string left = Text(named);
        string right = Text(number);
        if (left.Length == right.Length) { return left.Length == 2 && left[0] == right[1] && left[1] == right[0]; }
        string shorter = left.Length < right.Length ? left : right;
        string longer = left.Length < right.Length ? right : left;
        return longer.Length - shorter.Length == 1 && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal));
    }

    private static HashSet<int> Taken(ObjectiveFacts component, ObjectiveFacts except) =>
        new(component.Activities.Where(one => one != except && one.Number.Own is not null && one.Number.Component == component.Number.Component).Select(one => one.Number.Own!.Value));

    /// <summary>The code with other numbers; null where it has not two of them, one a component's and one an activity's.</summary>
    private static Repair? Rewrite(Given<string> code, int component, int own, bool isGuess)
    {
        string text = code.Value;
        ElementCode read = ElementCode.Parse(text);
        if (read.Component is null || read.Activity is null) { return null; }
        StringBuilder written = new(text.Length);
        int numbers = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                written.Append(text[i]);
                continue;
            }

            written.Append(Text(numbers++ == 0 ? component : own));
            while (i + 1 < text.Length && char.IsDigit(text[i + 1])) { i++; }
        }

        string mended = written.ToString();
        return new Repair(new($"Escribir '{mended}'", $"Write '{mended}'"), ImmutableArray.Create(RepairEdit.Replace(code.Place(), mended)), isGuess);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Int(string? text, out int number) => int.TryParse(text ?? "", NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

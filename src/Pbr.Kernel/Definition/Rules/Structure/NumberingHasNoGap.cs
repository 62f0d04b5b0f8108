using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1005: the numbering of components, of a component's activities and of an objective's indicators has no gap.</summary>
/// <remarks>Silent where a code stands twice or under the wrong component: the number that seems to be missing is the right one of that element.</remarks>
internal sealed class NumberingHasNoGap : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1005,
        Severity.Warning,
        new("La numeración no tiene huecos", "The numbering has no gap"),
        new("El código '{0}' {1}. Declare lo que falta o numere sin huecos.", "The code '{0}' {1}. Declare what is missing or number without gaps."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        bool isWhole = matrix.Goals.Count > 0 && matrix.Purposes.Count > 0;

        // A component that an activity names and nobody declares: that activity's finding tells of it.
        bool isNamed = matrix.Activities.Any(activity => activity.Component is null && activity.Number.Component is not null);
        if (matrix.HasAllCodes) { CheckRow(matrix.Components.Select(one => (one.Number.Own, one.Draft.Code)).ToList(), isWhole, sink, isNamed ? Named(matrix) : null); }
        if (matrix.HasAllCodes && matrix.HasAllActivities)
        {
            foreach (ObjectiveFacts component in matrix.Components)
            {
                if (component.Activities.Any(activity => activity.Number.Component != component.Number.Component)) { continue; }
                CheckRow(component.Activities.Select(one => (one.Number.Own, one.Draft.Code)).ToList(), isWhole, sink);
            }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Draft.Indicators is { IsComplete: true, Count: > 1 } indicators) { CheckIndicators(indicators, sink); }
        }
    }

    /// <summary>The numbers of the components that activities name and that are not declared.</summary>
    private static HashSet<int> Named(MatrixFacts matrix)
    {
        HashSet<int> named = new();
        foreach (ObjectiveFacts activity in matrix.Activities)
        {
            if (activity.Component is null && int.TryParse(activity.Number.Component ?? "", out int number)) { named.Add(number); }
        }

        return named;
    }

    /// <summary>I.2.1 and I.2.3 of one objective; codes that differ in more than the last number are of another kind.</summary>
    private void CheckIndicators(DraftList<IndicatorDraft> indicators, FindingSink sink)
    {
        List<(int? Number, Given<string> Code)> row = new();
        string? stem = null;
        foreach (IndicatorDraft indicator in indicators)
        {
            if (!indicator.Code.TryGet(out string code) || ElementCode.Parts(code) is not { Count: > 1 } parts) { return; }
            string own = string.Join(".", parts.GetRange(0, parts.Count - 1));
            if (own != (stem ??= own)) { return; }
            row.Add((int.TryParse(parts[parts.Count - 1], out int number) ? number : null, indicator.Code));
        }

        CheckRow(row, isWhole: false, sink);
    }

    private void CheckRow(List<(int? Number, Given<string> Code)> row, bool isWhole, FindingSink sink, HashSet<int>? toldElsewhere = null)
    {
        if (row.Count < 2 || row.Any(one => one.Number is null or < 1 || !one.Code.IsKnown)) { return; }
        List<(int Number, Given<string> Code)> sorted = row.Select(one => (one.Number!.Value, one.Code)).OrderBy(one => one.Item1).ToList();
        int missing = 0;
        for (int i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Number == sorted[i - 1].Number) { return; }
            missing += sorted[i].Number - sorted[i - 1].Number - 1;
        }

        // 10, 20, 30 or 101, 203 is a way to number, not a list with holes.
        int before = isWhole ? sorted[0].Number - 1 : 0;
        if (missing + before > sorted.Count) { before = 0; }
        if (missing > sorted.Count) { return; }
        if (before > 0) { Report(sorted[0].Code, First(1, before), ImmutableArray<Place>.Empty, sink); }
        for (int i = 1; i < sorted.Count; i++)
        {
            int from = sorted[i - 1].Number + 1;
            int to = sorted[i].Number - 1;
            bool isTold = toldElsewhere is not null && toldElsewhere.Any(number => number >= from && number <= to);
            if (to >= from && !isTold) { Report(sorted[i].Code, After(sorted[i - 1].Code.Value, from, to), ImmutableArray.Create(sorted[i - 1].Code.Place()), sink); }
        }
    }

    private static Bilingual First(int from, int to) => from == to
        ? new($"es el primero, y falta el número {from}", $"is the first, and number {from} is missing")
        : new($"es el primero, y faltan los números {from} a {to}", $"is the first, and numbers {from} to {to} are missing");

    private static Bilingual After(string earlier, int from, int to) => from == to
        ? new($"sigue a '{earlier}', y falta el número {from}", $"comes after '{earlier}', and number {from} is missing")
        : new($"sigue a '{earlier}', y faltan los números {from} a {to}", $"comes after '{earlier}', and numbers {from} to {to} are missing");

    private void Report(Given<string> code, Bilingual fact, ImmutableArray<Place> related, FindingSink sink) =>
        sink.Report(Info, Info.DefaultSeverity, code.Place(), new object[] { code.Value, fact }, related);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1015: trees, analytic structure and matrix mirror one another.</summary>
/// <remarks>
/// By code: each means became a component or activity, and each of these comes from a means. By text: an element that two places name by words
/// that have next to nothing in common. Other wording for one thing is not this rule's.
/// </remarks>
internal sealed class TreesMirrorMatrix : ProgramRule
{
    /// <summary>A means and its element speak of one thing if they share one stem in so many of the shorter text.</summary>
    private const int OneInOfMeans = 2;

    /// <summary>The purpose may be worded more freely.</summary>
    private const int OneInOfPurpose = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1015,
        Severity.Warning,
        new("Árboles, estructura analítica y matriz se corresponden", "Trees, analytic structure and matrix mirror one another"),
        new("El diagnóstico y la matriz no se corresponden: {0}. Corrija el uno o la otra.", "The diagnosis and the matrix do not mirror each other: {0}. Correct one or the other."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Diagnosis is not { } diagnosis) { return; }
        IReadOnlyList<MirrorRow> causes = MirrorRow.Causes(diagnosis, program.Matrix);
        List<MirrorRow> effects = diagnosis.Effects.Select(effect => new MirrorRow(effect)).ToList();
        foreach (MirrorRow effect in effects) { CheckSides(effect, new("el efecto", "the effect"), new("el fin", "the end"), sink); }
        CheckCircle(effects, causes, sink);
        foreach (MirrorRow cause in causes)
        {
            CheckSides(cause, new("la causa", "the cause"), new("el medio", "the means"), sink);
            CheckText(cause, sink);
        }

        CheckCodes(program, diagnosis, causes, sink);
        CheckPurpose(program.Matrix, diagnosis, sink);
    }

    /// <summary>A row has two sides, and they differ.</summary>
    private void CheckSides(MirrorRow row, Bilingual left, Bilingual right, FindingSink sink)
    {
        MirrorDraft draft = row.Draft;
        bool noProblem = draft.Problem.IsMissing || row.Problem is { Folded: "" };
        bool noSolution = draft.Solution.IsMissing || row.Solution is { Folded: "" };
        if (noSolution && row.Problem is { Folded.Length: > 0 })
        {
            Report(draft.Problem, new($"a {left.Spanish} '{draft.Problem.Value}' no corresponde nada", $"nothing mirrors {left.English} '{draft.Problem.Value}'"), null, sink);
        }
        else if (noProblem && row.Solution is { Folded.Length: > 0 })
        {
            Report(draft.Solution, new($"a {right.Spanish} '{draft.Solution.Value}' no corresponde nada", $"nothing mirrors {right.English} '{draft.Solution.Value}'"), null, sink);
        }
        else if (row.Problem is { Folded.Length: > 0 } problem && row.Solution is { } solution && problem.Folded == solution.Folded)
        {
            Bilingual fact = new(
                $"{left.Spanish} y {right.Spanish} son un mismo texto, '{draft.Solution.Value}'", $"{left.English} and {right.English} are one text, '{draft.Solution.Value}'");
            Report(draft.Solution, fact, draft.Problem, sink);
        }
    }

    /// <summary>An effect that says what a cause says: the tree goes round in a circle.</summary>
    private void CheckCircle(List<MirrorRow> effects, IReadOnlyList<MirrorRow> causes, FindingSink sink)
    {
        Dictionary<string, MirrorRow> byStems = new(System.StringComparer.Ordinal);
        foreach (MirrorRow cause in causes)
        {
            if (cause.Problem is { Stems.Count: > 0 } problem) { byStems[Stems(problem)] = cause; }
        }

        foreach (MirrorRow effect in effects)
        {
            if (effect.Problem is not { Stems.Count: > 0 } problem || !byStems.TryGetValue(Stems(problem), out MirrorRow? cause)) { continue; }
            string left = effect.Draft.Problem.Value;
            string right = cause.Draft.Problem.Value;
            Report(effect.Draft.Problem, new($"el efecto '{left}' dice lo mismo que la causa '{right}'", $"the effect '{left}' says what the cause '{right}' says"), cause.Draft.Problem, sink, Severity.Information);
        }
    }

    /// <summary>One code names one thing in both places.</summary>
    private void CheckText(MirrorRow cause, FindingSink sink)
    {
        if (cause.Objective is not { Summary: { } summary } objective || cause.Solution is not { } solution || !AreAlien(summary, solution, OneInOfMeans)) { return; }
        string code = cause.Draft.Code.Value;
        string text = objective.Draft.NarrativeSummary.Value;
        string means = cause.Draft.Solution.Value;
        Report(
            objective.Draft.NarrativeSummary,
            new($"'{code}' es '{text}' en la matriz y '{means}' en el diagnóstico", $"'{code}' is '{text}' in the matrix and '{means}' in the diagnosis"),
            cause.Draft.Solution,
            sink);
    }

    private void CheckCodes(ProgramFacts program, DiagnosisDraft diagnosis, IReadOnlyList<MirrorRow> causes, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        if (!matrix.IsMatrix || !matrix.HasAllCodes || !matrix.HasAllActivities || matrix.Activities.Any(activity => activity.Code is null)) { return; }
        List<MirrorRow> lost = causes.Where(cause => cause.Objective is null && cause.Level is not null).ToList();
        foreach (MirrorRow cause in lost)
        {
            string code = cause.Draft.Code.Value;
            Report(cause.Draft.Code, new($"'{code}' está en el diagnóstico y no en la matriz", $"'{code}' is in the diagnosis and not in the matrix"), null, sink);
        }

        if (!diagnosis.Causes.IsComplete || causes.Any(cause => !cause.Draft.Code.IsKnown)) { return; }
        HashSet<ObjectiveFacts> mirrored = new(causes.Select(cause => cause.Objective!).Where(objective => objective is not null));
        foreach (ObjectiveFacts objective in matrix.Components.Concat(matrix.Activities))
        {
            // A structure that stops at the components says nothing of activities; and a slip in a code was told above.
            bool isAsked = mirrored.Any(other => other.Level == objective.Level);
            if (!isAsked || mirrored.Contains(objective) || lost.Any(cause => IsMeant(cause, objective)) || !objective.Draft.Code.TryGet(out string code)) { continue; }
            Report(objective.Draft.Code, new($"'{code}' está en la matriz y no en el diagnóstico", $"'{code}' is in the matrix and not in the diagnosis"), null, sink);
        }
    }

    /// <summary>What the structure expects is what the purpose says.</summary>
    private void CheckPurpose(MatrixFacts matrix, DiagnosisDraft diagnosis, FindingSink sink)
    {
        if (matrix.Purposes.Count != 1 || matrix.Purposes[0] is not { Summary: { } summary } purpose) { return; }
        Given<string> expected = diagnosis.ExpectedResult.IsMissing ? diagnosis.Problem : diagnosis.ExpectedResult;
        if (!expected.TryGet(out string text) || !AreAlien(summary, Sentence.Of(text), OneInOfPurpose)) { return; }
        string said = purpose.Draft.NarrativeSummary.Value;
        Report(
            purpose.Draft.NarrativeSummary,
            new($"el Propósito es '{said}' y el diagnóstico dice '{text}'", $"the purpose is '{said}' and the diagnosis says '{text}'"),
            expected,
            sink);
    }

    private static bool AreAlien(Sentence left, Sentence right, int oneIn)
    {
        int shorter = System.Math.Min(left.Stems.Count, right.Stems.Count);
        return shorter > 0 && left.SharedWith(right) * oneIn < shorter;
    }

    private static bool IsMeant(MirrorRow lost, ObjectiveFacts objective) =>
        lost.Level == objective.Level && lost.Solution is { } solution && objective.Summary is { } summary && !AreAlien(solution, summary, OneInOfMeans);

    private static string Stems(Sentence text) => string.Join(" ", text.Stems.OrderBy(stem => stem, System.StringComparer.Ordinal));

    private void Report(Given<string> at, Bilingual fact, Given<string>? related, FindingSink sink, Severity? severity = null) => sink.Report(
        Info,
        severity ?? Info.DefaultSeverity,
        at.Place(),
        new object[] { fact },
        related is { IsMissing: false } other ? ImmutableArray.Create(other.Place()) : ImmutableArray<Place>.Empty);
}

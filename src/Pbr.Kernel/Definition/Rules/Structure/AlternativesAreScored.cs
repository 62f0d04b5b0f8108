using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1019: scores lie on the scale, totals are their sums, a tie has a rule, and what is discarded does not come back as a component.</summary>
internal sealed class AlternativesAreScored : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1019,
        Severity.Warning,
        new("La selección de alternativas cuadra y se respeta", "The selection of alternatives adds up and is kept"),
        new("En la selección de alternativas, {0}. {1}", "In the selection of alternatives, {0}. {1}"));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Alternatives is not { } scoring) { return; }
        CheckScale(scoring, sink);
        List<decimal>? totals = Totals(scoring);
        if (totals is not null)
        {
            CheckTotals(scoring, totals, sink);
            CheckTies(scoring, totals, sink);
        }

        CheckDiscarded(program, scoring, sink);
    }

    private void CheckScale(AlternativeScoringDraft scoring, FindingSink sink)
    {
        if (!scoring.Scale.TryGet(out string scale) || NumbersIn(scale) is not { Count: > 1 } marks) { return; }
        decimal least = marks.Min();
        decimal most = marks.Max();
        foreach (CriterionDraft criterion in scoring.Criteria)
        {
            foreach (Given<decimal> score in criterion.Scores)
            {
                if (!score.TryGet(out decimal value) || (value >= least && value <= most)) { continue; }
                Bilingual fact = new(
                    $"la calificación {Figure(value)} está fuera de la escala, de {Figure(least)} a {Figure(most)}",
                    $"the score {Figure(value)} lies outside the scale, from {Figure(least)} to {Figure(most)}");
                Report(sink, Info.DefaultSeverity, score.Place(), fact, new("Corrija la calificación o la escala.", "Correct the score or the scale."), scoring.Scale.Place());
            }
        }
    }

    private void CheckTotals(AlternativeScoringDraft scoring, List<decimal> totals, FindingSink sink)
    {
        if (scoring.PrintedTotals.Count != totals.Count) { return; }
        for (int i = 0; i < totals.Count; i++)
        {
            if (!scoring.PrintedTotals[i].TryGet(out decimal printed) || printed == totals[i]) { continue; }
            Bilingual fact = new(
                $"el total impreso de la alternativa {i + 1} es {Figure(printed)} y sus calificaciones suman {Figure(totals[i])}",
                $"the printed total of alternative {i + 1} is {Figure(printed)} and its scores add up to {Figure(totals[i])}");
            Report(sink, Info.DefaultSeverity, scoring.PrintedTotals[i].Place(), fact, new("Corrija el total o las calificaciones.", "Correct the total or the scores."));
        }
    }

    private void CheckTies(AlternativeScoringDraft scoring, List<decimal> totals, FindingSink sink)
    {
        if (!scoring.TieRule.IsMissing || scoring.Alternatives.Count != totals.Count || scoring.Alternatives.Any(name => !name.IsKnown)) { return; }
        if (!scoring.Chosen.IsComplete || !scoring.Discarded.IsComplete || scoring.Chosen.Concat(scoring.Discarded).Any(name => !name.IsKnown)) { return; }
        HashSet<string> chosen = new(scoring.Chosen.Select(name => PlainText.Of(name.Value)));
        HashSet<string> discarded = new(scoring.Discarded.Select(name => PlainText.Of(name.Value)));
        for (int i = 0; i < totals.Count; i++)
        {
            for (int j = i + 1; j < totals.Count; j++)
            {
                if (totals[i] != totals[j]) { continue; }
                string left = PlainText.Of(scoring.Alternatives[i].Value);
                string right = PlainText.Of(scoring.Alternatives[j].Value);

                // Where both are taken, or both are left, a tie decides nothing.
                if ((chosen.Contains(left) && chosen.Contains(right)) || (discarded.Contains(left) && discarded.Contains(right))) { continue; }
                bool isDecided = (chosen.Contains(left) && discarded.Contains(right)) || (discarded.Contains(left) && chosen.Contains(right));
                Bilingual fact = new(
                    $"las alternativas {i + 1} y {j + 1} empatan con {Figure(totals[i])} y nada dice cómo se decide",
                    $"alternatives {i + 1} and {j + 1} tie at {Figure(totals[i])} and nothing says how it is decided");
                Bilingual way = new(
                    "Escriba el criterio de desempate, o diga que se toman las dos.",
                    "Write what decides a tie, or say that both are taken.");
                Report(sink, isDecided ? Info.DefaultSeverity : Severity.Information, scoring.Alternatives[j].Place(), fact, way, scoring.Alternatives[i].Place());
            }
        }
    }

    private void CheckDiscarded(ProgramFacts program, AlternativeScoringDraft scoring, FindingSink sink)
    {
        if (scoring.Discarded.Count == 0) { return; }
        Dictionary<string, ObjectiveFacts> components = new();
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            if (objective.Draft.Level == ObjectiveLevel.Component && objective.Draft.NarrativeSummary.TryGet(out string summary)) { components[PlainText.Of(summary)] = objective; }
        }

        foreach (Given<string> name in scoring.Discarded)
        {
            if (!name.TryGet(out string text) || !components.TryGetValue(PlainText.Of(text), out ObjectiveFacts? component)) { continue; }
            Report(
                sink,
                Info.DefaultSeverity,
                name.Place(),
                new($"'{text}' se descarta y vuelve como componente", $"'{text}' is discarded and comes back as a component"),
                new("Quite el componente o cuéntela entre las elegidas.", "Remove the component or count it among those chosen."),
                component.Draft.NarrativeSummary.Place());
        }
    }

    /// <summary>The sum of every column; null where a score is not known or the rows are not of one length.</summary>
    private static List<decimal>? Totals(AlternativeScoringDraft scoring)
    {
        if (!scoring.Criteria.IsComplete || scoring.Criteria.Count == 0) { return null; }
        int columns = scoring.Criteria[0].Scores.Count;
        List<decimal> totals = Enumerable.Repeat(0m, columns).ToList();
        foreach (CriterionDraft criterion in scoring.Criteria)
        {
            if (!criterion.Scores.IsComplete || criterion.Scores.Count != columns || criterion.Scores.Any(score => !score.IsKnown)) { return null; }
            for (int i = 0; i < columns; i++)
            {
                // Scores are small; what is not cannot be a score, and its sum need not be checked.
                if (System.Math.Abs(criterion.Scores[i].Value) > 1_000_000_000m) { return null; }
                totals[i] += criterion.Scores[i].Value;
            }
        }

        return totals;
    }

    private static List<decimal> NumbersIn(string text)
    {
        List<decimal> numbers = new();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && text[i] is >= '0' and <= '9') { i++; }
            if (i > start && i - start < 6) { numbers.Add(decimal.Parse(text.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture)); }
        }

        return numbers;
    }

    private static string Figure(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Report(FindingSink sink, Severity severity, Place place, Bilingual fact, Bilingual way, params Place[] related) =>
        sink.Report(Info, severity, place, new object[] { fact, way }, related.ToImmutableArray());
}

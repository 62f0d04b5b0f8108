using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR6007: an assumption is external to the programme and is not the objective again.</summary>
internal sealed class AssumptionIsExternal : ProgramRule
{
    private const int FewestStems = 2;
    private const int FewestStemsOfNothingElse = 6;
    private const int LongestSubject = 5;

    private static readonly WordList Light = new(
        "realizacion implementacion ejecucion elaboracion desarrollo prestacion generacion promocion contar ayuntamiento municipio programa cuenta");

    // The will of those above is a condition, even where it is told with the objective's words.
    private static readonly WordList Will = new("apoya apoye apoyan apoyo acepta acepte autoriza autorice aprueba apruebe");

    private static readonly WordList Skipped = new("que el la los las se h");

    // What the executor does in such sentences. "Cuenta con" tells a resource, which others may have to give.
    private static readonly WordList Doings = new(
        "realice realiza realizan ejecute ejecuta ejecutan cumpla cumple cumplen implemente implementa implementan publique publica publican",
        "facilite facilita genere genera desarrolle desarrolla elabore elabora opere opera entregue entrega lleve lleva contribuye contribuya",
        "ejerza ejerce fortalece fortalezca sea vuelve eficiente eficienta cumplan realicen ejecuten");

    // Said of what the executor has when the programme has succeeded.
    private static readonly WordList Having = new("cuenta cuente tiene tenga dispone disponga");

    private static readonly Bilingual Result = new("es el resultado que se busca y no una condición para lograrlo", "is the result that is sought, and no condition for it");
    private static readonly Bilingual Again = new("repite el objetivo que debe hacer posible", "repeats the objective that it should make possible");
    private static readonly Bilingual Inside = new("depende del propio programa", "depends on the programme itself");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        6007,
        Severity.Information,
        new("Un supuesto es externo al programa y no repite el objetivo", "An assumption is external to the programme and does not repeat the objective"),
        new("El supuesto '{0}' {1}. Escriba una condición que otros deban cumplir.", "The assumption '{0}' {1}. Write a condition that others must meet."),
        Preset.Strict);

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        string root = program.Draft.Code.Or("");
        List<IReadOnlyList<Word>> executors = Executors(program.Draft);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            // A cell copied from another objective is reported as the copy that it is.
            bool isCopy = objective.Draft.Assumptions is { IsComplete: true, Count: 1 } only && only[0].TryGet(out string cell) && !told.Add(Words.Normal(cell));
            if (isCopy) { continue; }
            HashSet<string>? stems = null;
            HashSet<string>? allStems = null;
            if (objective.Draft.NarrativeSummary.TryGet(out string narrative))
            {
                stems = Stems.Of(narrative, Light);
                allStems = Stems.Of(narrative);
            }

            foreach (Given<string> assumption in objective.Draft.Assumptions)
            {
                if (!assumption.TryGet(out string text)) { continue; }
                Bilingual? fact = stems is not null && (Repeats(text, stems) || SaysNothingElse(text, allStems!)) ? Again
                    : IsInside(text, executors, Doings) ? Inside
                    : IsResult(text, objective, executors) ? Result
                    : null;
                if (fact is not null) { sink.About(objective.Subject(root)).Report(Info, assumption.Place(), text, fact); }
            }
        }
    }

    /// <summary>Whether the assumption holds every content word of the objective but the lightest.</summary>
    private static bool Repeats(string assumption, HashSet<string> objective) =>
        objective.Count >= FewestStems && !Words.In(assumption).Any(word => Will.Has(word.Folded)) && Stems.Shared(objective, Stems.Of(assumption)) == objective.Count;

    /// <summary>Whether a long assumption has hardly a word that the objective lacks: what it adds is that the objective be reached.</summary>
    private static bool SaysNothingElse(string assumption, HashSet<string> objective)
    {
        HashSet<string> said = Stems.Of(assumption);
        int shared = Stems.Shared(said, objective);
        return shared >= FewestStemsOfNothingElse && 4 * shared >= 3 * said.Count;
    }

    /// <summary>
    /// Whether it says that the executor has what the objective is to give: "El Ayuntamiento cuenta con un nuevo sistema financiero" for the implementation of
    /// one; or, in participles, that what the sheet counts is done: "Personal capacitado en el uso de plataformas".
    /// </summary>
    private static bool IsResult(string assumption, ObjectiveFacts objective, List<IReadOnlyList<Word>> executors)
    {
        bool isHeld = IsInside(assumption, executors, Having);
        IReadOnlyList<Word> words = Words.In(assumption);
        bool isDone = !isHeld && words.Take(LongestSubject).Any(word => SpanishForms.IsParticiple(word.Folded)) && !SpanishForms.HasPresent(words);
        if (!isHeld && !isDone) { return false; }
        HashSet<string> assumed = Stems.Of(assumption, Light);
        List<Given<string>> texts = new() { objective.Draft.NarrativeSummary };
        if (isHeld) { texts.AddRange(objective.Draft.Indicators.Select(indicator => indicator.Name)); }
        int least = isHeld ? FewestStems : FewestStems + 1;
        return texts.Any(text => text.TryGet(out string value) && Stems.Shared(assumed, Stems.Of(value, Light)) is int shared && shared >= least && 2 * shared >= assumed.Count - (isHeld ? 2 : 1));
    }

    private static bool IsInside(string assumption, List<IReadOnlyList<Word>> executors, WordList verbs)
    {
        List<Word> words = Words.In(assumption).ToList();
        int start = 0;
        while (start < words.Count && Skipped.Has(words[start].Folded)) { start++; }
        foreach (IReadOnlyList<Word> executor in executors)
        {
            if (!Begins(words, start, executor)) { continue; }
            for (int i = start + executor.Count; i < words.Count && i < start + executor.Count + 4; i++)
            {
                if (verbs.Has(words[i].Folded)) { return true; }
            }
        }

        return false;
    }

    private static bool Begins(List<Word> words, int start, IReadOnlyList<Word> executor)
    {
        if (start + executor.Count > words.Count) { return false; }
        for (int i = 0; i < executor.Count; i++)
        {
            if (words[start + i].Folded != executor[i].Folded) { return false; }
        }

        return true;
    }

    /// <summary>Who carries the programme out: its unit and dependency, by the first three words of their names, and the usual words for them.</summary>
    private static List<IReadOnlyList<Word>> Executors(ProgramDraft program)
    {
        List<IReadOnlyList<Word>> executors = new()
        {
            Words.In("programa"), Words.In("unidad responsable"), Words.In("dependencia"), Words.In("ayuntamiento"), Words.In("gobierno municipal"),
        };
        foreach (CodedName? owner in new[] { program.Dependency, program.ResponsibleUnit })
        {
            if (owner is not null && owner.Name.TryGet(out string name) && Words.In(name) is { Count: >= 3 } words) { executors.Add(words.Take(3).ToList()); }
        }

        return executors;
    }
}

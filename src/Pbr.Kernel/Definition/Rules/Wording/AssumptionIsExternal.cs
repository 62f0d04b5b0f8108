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

    private static readonly WordList Light = new(
        "realizacion implementacion ejecucion elaboracion desarrollo prestacion generacion promocion contar ayuntamiento municipio programa cuenta");

    private static readonly WordList Skipped = new("que el la los las se h");

    // What the executor does in such sentences. "Cuenta con" tells a resource, which others may have to give.
    private static readonly WordList Doings = new(
        "realice realiza realizan ejecute ejecuta ejecutan cumpla cumple cumplen implemente implementa implementan publique publica publican",
        "facilite facilita genere genera desarrolle desarrolla elabore elabora opere opera entregue entrega lleve lleva contribuye contribuya",
        "fortalece fortalezca sea vuelve eficiente eficienta cumplan realicen ejecuten");

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
        foreach (ObjectiveFacts objective in program.Objectives)
        {
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
                Bilingual? fact = stems is not null && (Repeats(text, stems) || SaysNothingElse(text, allStems!)) ? Again : IsInside(text, executors) ? Inside : null;
                if (fact is not null) { sink.About(objective.Subject(root)).Report(Info, assumption.Place(), text, fact); }
            }
        }
    }

    /// <summary>Whether the assumption holds every content word of the objective but the lightest.</summary>
    private static bool Repeats(string assumption, HashSet<string> objective) =>
        objective.Count >= FewestStems && Stems.Shared(objective, Stems.Of(assumption)) == objective.Count;

    /// <summary>Whether a long assumption has hardly a word that the objective lacks: what it adds is that the objective be reached.</summary>
    private static bool SaysNothingElse(string assumption, HashSet<string> objective)
    {
        HashSet<string> said = Stems.Of(assumption);
        int shared = Stems.Shared(said, objective);
        return shared >= FewestStemsOfNothingElse && 4 * shared >= 3 * said.Count;
    }

    private static bool IsInside(string assumption, List<IReadOnlyList<Word>> executors)
    {
        List<Word> words = Words.In(assumption).ToList();
        int start = 0;
        while (start < words.Count && Skipped.Has(words[start].Folded)) { start++; }
        foreach (IReadOnlyList<Word> executor in executors)
        {
            if (!Begins(words, start, executor)) { continue; }
            for (int i = start + executor.Count; i < words.Count && i < start + executor.Count + 4; i++)
            {
                if (Doings.Has(words[i].Folded)) { return true; }
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

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1016: an amendment lists what it changes, and changes what it lists; an amended sheet carries its edition.</summary>
internal sealed class AmendmentListsItsChanges : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1016,
        Severity.Warning,
        new("Un ajuste enumera lo que cambia y cambia lo que enumera", "An amendment lists what it changes and changes what it lists"),
        new("El oficio '{0}' {1}. {2}", "The letter '{0}' {1}. {2}"));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        if (program.Draft.Amendments.Count == 0) { return; }
        CheckLetters(program, sink);
        foreach (AmendmentDraft amendment in program.Draft.Amendments)
        {
            // A letter of which the list was not written says nothing of what it lists.
            if (!amendment.Letter.TryGet(out string letter) || amendment.Elements.Count == 0) { continue; }
            if (amendment.Elements.IsComplete && amendment.Elements.All(code => code.IsKnown)) { CheckUnlisted(program, amendment, letter, sink); }
            if (program.Elements.IsWhole) { CheckUnchanged(program, amendment, letter, sink); }
        }
    }

    private void CheckUnlisted(ProgramFacts program, AmendmentDraft amendment, string letter, FindingSink sink)
    {
        HashSet<object> listed = new();
        foreach (Given<string> code in amendment.Elements)
        {
            foreach (IndicatorDraft indicator in program.Elements.Indicators(code.Value)) { listed.Add(indicator.Element ?? (object)indicator); }
        }

        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                Given<string> edition = LetterFacts.First(indicator, letter);
                if (edition.IsMissing || listed.Contains(indicator.Element ?? (object)indicator)) { continue; }
                if (NameOf(objective, indicator) is not { } name) { continue; }
                Report(
                    sink,
                    edition,
                    amendment,
                    new($"cambia '{name}' y no lo enumera", $"changes '{name}' and does not list it"),
                    new($"Agregue '{name}' a los elementos del oficio.", $"Add '{name}' to the elements of the letter."));
            }
        }
    }

    private void CheckUnchanged(ProgramFacts program, AmendmentDraft amendment, string letter, FindingSink sink)
    {
        foreach (Given<string> code in amendment.Elements)
        {
            if (!code.TryGet(out string text)) { continue; }
            if (!program.Elements.Has(text))
            {
                Report(
                    sink,
                    code,
                    amendment,
                    new($"enumera '{text}', que no está en la matriz", $"lists '{text}', which is not in the matrix"),
                    new("Corrija la clave o quítela de la lista.", "Correct the code or take it off the list."));
                continue;
            }

            // A component may be listed for what changes in its activities.
            List<IndicatorDraft> sheets = program.Elements.Indicators(text)
                .Concat(program.Elements.Objectives(text).SelectMany(one => one.Draft.Activities).SelectMany(activity => activity.Indicators))
                .ToList();
            if (sheets.Count == 0 || !sheets.All(LetterFacts.AreKnown) || sheets.Any(sheet => !LetterFacts.First(sheet, letter).IsMissing)) { continue; }
            Report(
                sink,
                code,
                amendment,
                new($"enumera '{text}', y su ficha no lleva ninguna edición de ese oficio", $"lists '{text}', and its sheet carries no edition of that letter"),
                new("Escriba en la ficha lo que cambió o quite el elemento de la lista.", "Write on the sheet what changed or take the element off the list."));
        }
    }

    /// <summary>An edition of a letter that is none of the programme's: most often a slip in the folio.</summary>
    private void CheckLetters(ProgramFacts program, FindingSink sink)
    {
        DraftList<AmendmentDraft> amendments = program.Draft.Amendments;
        if (!amendments.IsComplete || amendments.Any(one => !one.Letter.IsKnown)) { return; }
        ImmutableArray<Place> related = amendments.Select(one => one.Letter.Place()).ToImmutableArray();
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                HashSet<string> told = new();
                foreach (Given<string> letter in LetterFacts.Of(indicator))
                {
                    if (!letter.TryGet(out string text) || amendments.Any(one => LetterFacts.AreSame(one.Letter.Value, text)) || !told.Add(text)) { continue; }
                    if (NameOf(objective, indicator) is not { } name) { continue; }
                    sink.Report(
                        Info,
                        Info.DefaultSeverity,
                        letter.Place(),
                        new object[]
                        {
                            text,
                            new Bilingual($"cambia '{name}' y no es ninguno de los ajustes del programa", $"changes '{name}' and is none of the programme's amendments"),
                            new Bilingual("Corrija el folio o declare el ajuste.", "Correct the folio or declare the amendment."),
                        },
                        related);
                }
            }
        }
    }

    private static string? NameOf(ObjectiveFacts objective, IndicatorDraft indicator)
    {
        if (objective.Draft.Code.TryGet(out string code)) { return code; }
        if (objective.Draft.Level is ObjectiveLevel.Goal && objective.Draft.Code.IsMissing) { return "F"; }
        if (objective.Draft.Level is ObjectiveLevel.Purpose && objective.Draft.Code.IsMissing) { return "P"; }
        return indicator.Code.TryGet(out string own) ? own : indicator.Name.TryGet(out string name) ? name : null;
    }

    private void Report(FindingSink sink, Given<string> place, AmendmentDraft amendment, Bilingual fact, Bilingual way) => sink.Report(
        Info, Info.DefaultSeverity, place.Place(), new object[] { amendment.Letter.Value, fact, way }, ImmutableArray.Create(amendment.Letter.Place()));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>What each call on a programme's stages adds to its draft.</summary>
internal static class ProgramCalls
{
    /// <summary>By the method's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ProgramDraft, Call, ProgramDraft>> Table =
        new Dictionary<string, Func<ProgramDraft, Call, ProgramDraft>>(StringComparer.Ordinal)
        {
            ["FiscalYear"] = (draft, call) => draft with { FiscalYear = call.Integer("year", DraftField.FiscalYear) },
            ["Dependency"] = (draft, call) => draft with { Dependency = Coded(call) },
            ["ResponsibleUnit"] = (draft, call) => draft with { ResponsibleUnit = Coded(call) },
            ["Definition"] = (draft, call) => draft with { Definition = call.Text("text", DraftField.DefinitionText) },
            ["Beneficiaries"] = (draft, call) => draft with
            {
                BeneficiaryCount = call.Number("count", DraftField.Beneficiaries),
                Beneficiaries = call.Text("description", DraftField.Beneficiaries),
            },
            ["Budget"] = (draft, call) => draft with { Budget = call.Number("pesos", DraftField.Budget) },
            ["Alignment"] = (draft, call) => draft with { Alignments = draft.Alignments.Add(Alignment(call)) },
            ["SignatoryPosts"] = (draft, call) => draft with { SignatoryPosts = draft.SignatoryPosts.AddRange(call.Texts("posts", DraftField.SignatoryPost)) },
            ["Diagnosis"] = (draft, call) => draft with { Diagnosis = call.Reader.Diagnosis(call.Content(BuilderKind.Diagnosis)) },
            ["Alternatives"] = (draft, call) => draft with { Alternatives = call.Reader.Alternatives(call.Content(BuilderKind.Alternatives)) },
            ["Amendment"] = (draft, call) => draft with { Amendments = draft.Amendments.Add(Amendment(call)) },
            ["Plan"] = (draft, call) => draft with { Plans = draft.Plans.Add(PlanCalls.PlanOf(call)) },
            ["Report"] = (draft, call) => draft with { Reports = draft.Reports.Add(ReportCalls.ReportOf(call)) },
            ["Goal"] = (draft, call) => Add(draft, call, ObjectiveLevel.Goal),
            ["Purpose"] = (draft, call) => Add(draft, call, ObjectiveLevel.Purpose),
            ["Component"] = (draft, call) => Add(draft, call, ObjectiveLevel.Component),
            ["Activity"] = (draft, call) => Add(draft, call, ObjectiveLevel.Activity),
            ["Build"] = (draft, _) => draft,
            ["BuildStrict"] = (draft, _) => draft,
            ["ToDraft"] = (draft, _) => draft,
        };

    /// <summary>The programme that the first call of the language begins.</summary>
    public static ProgramDraft Begin(Call call)
    {
        Given<string> code = call.Text("code", DraftField.Code);
        Given<string> name = call.Text("name", DraftField.Name);
        return new ProgramDraft { Element = call.Element(code, name), Code = code, Name = name };
    }

    private static ProgramDraft Add(ProgramDraft draft, Call call, ObjectiveLevel level) =>
        draft with { Objectives = draft.Objectives.Add(ObjectiveCalls.Objective(level, call)) };

    private static CodedName Coded(Call call) => new() { Code = call.Text("code", DraftField.Code), Name = call.Text("name", DraftField.Name) };

    /// <summary>One link to a plan or catalogue, of the programme or of a sheet.</summary>
    public static AlignmentDraft Alignment(Call call) => new()
    {
        Catalogue = call.Text("catalogue", DraftField.Alignment),
        Code = call.Text("code", DraftField.Alignment),
        Text = call.Text("text", DraftField.Alignment),
    };

    private static AmendmentDraft Amendment(Call call)
    {
        Given<string> letter = call.Text("letter", DraftField.Letter);
        return call.Reader.Amendment(new AmendmentDraft { Element = call.Element(letter), Letter = letter }, call.Content(BuilderKind.Amendment));
    }
}

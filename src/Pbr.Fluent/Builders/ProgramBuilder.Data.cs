using System;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <content>The data of the programme.</content>
internal sealed partial class ProgramBuilder
{
    /// <inheritdoc/>
    public IProgramStage FiscalYear(int year) => Data(draft => draft with
    {
        FiscalYear = Once.Give(draft.FiscalYear, Written.Value(DraftField.FiscalYear, year)),
    });

    /// <inheritdoc/>
    public IProgramStage Dependency(string code, string name)
    {
        CodedName dependency = Coded(code, name);
        return Data(draft => draft with { Dependency = Once.Give(draft.Dependency, dependency) });
    }

    /// <inheritdoc/>
    public IProgramStage ResponsibleUnit(string code, string name)
    {
        CodedName unit = Coded(code, name);
        return Data(draft => draft with { ResponsibleUnit = Once.Give(draft.ResponsibleUnit, unit) });
    }

    /// <inheritdoc/>
    public IProgramStage Definition(string text)
    {
        Given<string> definition = Written.Text(DraftField.DefinitionText, text);
        return Data(draft => draft with { Definition = Once.Give(draft.Definition, definition) });
    }

    /// <inheritdoc/>
    public IProgramStage Beneficiaries(decimal count, string description)
    {
        Given<string> who = Written.Text(DraftField.Beneficiaries, description);
        return Data(draft => draft with
        {
            BeneficiaryCount = Once.Give(draft.BeneficiaryCount, Written.Value(DraftField.Beneficiaries, count), nameof(Beneficiaries)),
            Beneficiaries = who,
        });
    }

    /// <inheritdoc/>
    public IProgramStage Budget(decimal pesos) => Data(draft => draft with
    {
        Budget = Once.Give(draft.Budget, Written.Value(DraftField.Budget, pesos)),
    });

    /// <inheritdoc/>
    public IProgramStage Alignment(string catalogue, string code, string text)
    {
        AlignmentDraft alignment = Written.Alignment(catalogue, code, text);
        return Data(draft => draft with { Alignments = draft.Alignments.Add(alignment) });
    }

    /// <inheritdoc/>
    public IProgramStage SignatoryPosts(params string[] posts) => Data(draft => draft with
    {
        SignatoryPosts = draft.SignatoryPosts.AddTexts(DraftField.SignatoryPost, posts),
    });

    /// <inheritdoc/>
    public IProgramStage Diagnosis(Action<IDiagnosisStage> diagnosis)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        return Data(draft => draft with { Diagnosis = Once.Give(draft.Diagnosis, DiagnosisBuilder.Configure(diagnosis)) });
    }

    /// <inheritdoc/>
    public IProgramStage Alternatives(Action<IAlternativesStage> alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        return Data(draft => draft with { Alternatives = Once.Give(draft.Alternatives, AlternativesBuilder.Configure(alternatives)) });
    }

    /// <inheritdoc/>
    public IProgramStage Amendment(string letter, Action<IAmendmentStage> amendment)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(amendment);
        return Data(draft => draft with { Amendments = draft.Amendments.Add(AmendmentBuilder.Configure(letter, amendment)) });
    }

    /// <inheritdoc/>
    public IProgramStage Plan(string name, Action<IPlanStage> plan)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(plan);
        return Data(draft => draft with { Plans = draft.Plans.Add(PlanBuilder.Configure(name, plan)) });
    }

    /// <inheritdoc/>
    public IProgramStage Report(string title, Action<IReportStage> report)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(report);
        return Data(draft => draft with { Reports = draft.Reports.Add(ReportBuilder.Configure(title, report)) });
    }

    private static CodedName Coded(string code, string name) => new()
    {
        Code = Written.Text(DraftField.Code, code),
        Name = Written.Text(DraftField.Name, name),
    };

    private ProgramBuilder Data(Func<ProgramDraft, ProgramDraft> change, [System.Runtime.CompilerServices.CallerMemberName] string call = "")
    {
        _progress.Write(ProgramData, change, call);
        return this;
    }
}

using System;
using System.Runtime.CompilerServices;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>Writes the draft of a diagnosis.</summary>
internal sealed class DiagnosisBuilder : IDiagnosisStage
{
    private readonly DraftInProgress<DiagnosisDraft> _progress = new(new DiagnosisDraft());

    private DiagnosisBuilder()
    {
    }

    /// <summary>Lets the author write the diagnosis.</summary>
    public static DiagnosisDraft Configure(Action<IDiagnosisStage> diagnosis)
    {
        DiagnosisBuilder builder = new();
        diagnosis(builder);
        return builder._progress.Finish();
    }

    /// <inheritdoc/>
    public IDiagnosisStage Problem(string text) => Write(draft => draft with { Problem = Once.Give(draft.Problem, Text(text)) });

    /// <inheritdoc/>
    public IDiagnosisStage Intervention(string text) => Write(draft => draft with { Intervention = Once.Give(draft.Intervention, Text(text)) });

    /// <inheritdoc/>
    public IDiagnosisStage ExpectedResult(string text) => Write(draft => draft with { ExpectedResult = Once.Give(draft.ExpectedResult, Text(text)) });

    /// <inheritdoc/>
    public IDiagnosisStage PotentialPopulation(string text) =>
        Write(draft => draft with { PotentialPopulation = Once.Give(draft.PotentialPopulation, Text(text)) });

    /// <inheritdoc/>
    public IDiagnosisStage TargetPopulation(string text) =>
        Write(draft => draft with { TargetPopulation = Once.Give(draft.TargetPopulation, Text(text)) });

    /// <inheritdoc/>
    public IDiagnosisStage ReferenceIndicators(params string[] indicators) =>
        Write(draft => draft with { ReferenceIndicators = draft.ReferenceIndicators.AddTexts(DraftField.Diagnosis, indicators) });

    /// <inheritdoc/>
    public IDiagnosisStage Risks(params string[] risks) => Write(draft => draft with { Risks = draft.Risks.AddTexts(DraftField.Diagnosis, risks) });

    /// <inheritdoc/>
    public IDiagnosisStage Effect(string problem, string solution) => Write(draft => draft with
    {
        Effects = draft.Effects.Add(new MirrorDraft { Problem = Text(problem), Solution = Text(solution) }),
    });

    /// <inheritdoc/>
    public IDiagnosisStage Cause(string code, string problem, string solution) => Write(draft => draft with
    {
        Causes = draft.Causes.Add(new MirrorDraft { Code = Written.Text(DraftField.Code, code), Problem = Text(problem), Solution = Text(solution) }),
    });

    private static Given<string> Text(string value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        Written.Text(DraftField.Diagnosis, value, parameter);

    private DiagnosisBuilder Write(Func<DiagnosisDraft, DiagnosisDraft> change, [CallerMemberName] string call = "")
    {
        _progress.Write(0, change, call);
        return this;
    }
}

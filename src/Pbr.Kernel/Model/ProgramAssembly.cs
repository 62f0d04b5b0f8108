using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using NodaTime;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel;

/// <summary>The making of one programme: its own facts here, its objectives in <see cref="MatrixAssembly"/>.</summary>
internal sealed class ProgramAssembly
{
    private readonly ProgramDraft _draft;
    private readonly ImmutableArray<Finding> _problems;
    private readonly RuleOptions _options;

    public ProgramAssembly(ProgramDraft draft, ImmutableArray<Finding> problems, RuleOptions options)
    {
        _draft = draft;
        _problems = problems;
        _options = options;
    }

    public BudgetProgram Assemble()
    {
        ImmutableArray<Finding> across = _problems.AddRange(RuleBook.CheckAcross(_draft, _options));
        MatrixAssembly matrix = new(_draft, across, _options);
        return new BudgetProgram(matrix.Assemble())
        {
            Code = _draft.Code.Or(""),
            Name = _draft.Name.Or(""),
            FiscalYear = _draft.FiscalYear.TryGet(out int year) && Kernel.FiscalYear.IsValid(year) ? Kernel.FiscalYear.Of(year) : null,
            Dependency = Coded(_draft.Dependency),
            ResponsibleUnit = Coded(_draft.ResponsibleUnit),
            Definition = _draft.Definition.Text(),
            BeneficiaryCount = _draft.BeneficiaryCount.OrNull(),
            Beneficiaries = _draft.Beneficiaries.Text(),
            Budget = _draft.Budget.OrNull(),
            Alignments = Each(_draft.Alignments, Alignment.Of),
            Diagnosis = Diagnose(_draft.Diagnosis),
            Alternatives = Score(_draft.Alternatives),
            Amendments = Each(_draft.Amendments, Amend),
            Plans = Each(_draft.Plans, PlanAssembly.Make),
            Reports = Each(_draft.Reports, ReportAssembly.Make),
            SignatoryPosts = _draft.SignatoryPosts.Texts(),
            Findings = across.AddRange(matrix.IndicatorFindings),
        };
    }

    private static CodedText? Coded(CodedName? draft) => draft is null ? null : new CodedText(draft.Code.Text(), draft.Name.Text());

    private static Diagnosis? Diagnose(DiagnosisDraft? draft) => draft is null
        ? null
        : new Diagnosis
        {
            Problem = draft.Problem.Text(),
            Intervention = draft.Intervention.Text(),
            ExpectedResult = draft.ExpectedResult.Text(),
            PotentialPopulation = draft.PotentialPopulation.Text(),
            TargetPopulation = draft.TargetPopulation.Text(),
            ReferenceIndicators = draft.ReferenceIndicators.Texts(),
            Risks = draft.Risks.Texts(),
            Effects = Each(draft.Effects, Mirrored),
            Causes = Each(draft.Causes, Mirrored),
        };

    private static Mirror Mirrored(MirrorDraft draft) => new(draft.Code.Text(), draft.Problem.Text(), draft.Solution.Text());

    private static AlternativeScoring? Score(AlternativeScoringDraft? draft) => draft is null
        ? null
        : new AlternativeScoring
        {
            Scale = draft.Scale.Text(),
            Alternatives = Each(draft.Alternatives, name => name.Or("")),
            Criteria = Each(draft.Criteria, criterion => new Criterion(criterion.Name.Text(), criterion.Scores.Cells())),
            PrintedTotals = draft.PrintedTotals.Cells(),
            TieRule = draft.TieRule.Text(),
            Chosen = draft.Chosen.Texts(),
            Discarded = draft.Discarded.Texts(),
        };

    private static Amendment Amend(AmendmentDraft draft) => new()
    {
        Letter = draft.Letter.Text(),
        Date = ReportAssembly.Day(draft.Date),
        Subject = draft.Subject.Text(),
        Reason = draft.Reason.Text(),
        AnswersLetter = draft.AnswersLetter.Text(),
        Elements = draft.Elements.Texts(),
        Annexes = draft.Annexes.Texts(),
    };

    private static ImmutableArray<TResult> Each<T, TResult>(IEnumerable<T> items, Func<T, TResult> make)
    {
        ImmutableArray<TResult>.Builder made = ImmutableArray.CreateBuilder<TResult>();
        foreach (T item in items) { made.Add(make(item)); }
        return made.ToImmutable();
    }
}

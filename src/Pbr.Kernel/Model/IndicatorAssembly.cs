using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel;

/// <summary>The making of one indicator: what the sheet left to be understood is resolved here, once.</summary>
internal static class IndicatorAssembly
{
    public static Indicator Make(IndicatorDraft written, string key, ObjectiveLevel level, string objectiveKey, ImmutableArray<Finding> findings)
    {
        IndicatorFacts facts = new(written);
        IndicatorDraft draft = facts.Draft;
        Formula? formula = facts.Formula;
        ImmutableArray<Variable> variables = VariablesOf(draft, formula);
        return new Indicator(key, level, objectiveKey)
        {
            Code = draft.Code.Text(),
            Name = draft.Name.Or(""),
            Definition = draft.Definition.Text(),
            Type = draft.Type.OrNull(),
            Dimensions = draft.Dimensions.Known(),
            Direction = draft.Direction.OrNull(),
            Directions = EditionAssembly.Directions(written),
            Frequency = draft.Frequency.OrNull(),
            FulfilmentPeriod = draft.FulfilmentPeriod.OrNull(),
            Method = MethodOf(draft, formula),
            Formula = formula,
            Formulas = EditionAssembly.Formulas(written),
            ExternalMethod = draft.ExternalMethod.Text(),
            Variables = variables,
            Inputs = FormulaInputs.Of(formula, variables),
            VariablesUnit = draft.VariablesUnit.Text(),
            Unit = draft.Unit.Text(),
            Decimals = facts.Decimals,
            Baseline = draft.Baseline is { } baseline ? new Baseline(baseline.Value.OrNull(), baseline.Year.OrNull()) { Unavailable = baseline.Unavailable.Text() } : null,
            Targets = TargetsOf(draft),
            DeclaredComplianceMethod = draft.ComplianceMethod.OrNull(),
            TrafficLights = EditionAssembly.Lights(facts),
            Schedules = SchedulesOf(facts),
            MeansOfVerification = draft.MeansOfVerification.Texts(),
            Alignments = draft.Alignments.Select(Alignment.Of).ToImmutableArray(),
            Findings = findings,
            IsEvaluable = draft.Decimals.Or(facts.Decimals) == facts.Decimals && findings.All(finding => finding.Severity != Severity.Error),
        };
    }

    private static IndicatorMethod MethodOf(IndicatorDraft draft, Formula? formula) => formula?.Kind switch
    {
        FormulaKind.Expression => IndicatorMethod.Formula,
        FormulaKind.External => IndicatorMethod.External,
        _ => draft.ExternalMethod.IsKnown ? IndicatorMethod.External : IndicatorMethod.None,
    };

    private static ImmutableArray<Variable> VariablesOf(IndicatorDraft draft, Formula? formula)
    {
        HashSet<string> indices = FormulaInputs.Indices(formula);
        HashSet<string> inputs = FormulaInputs.Names(formula).ToHashSet();
        NameSet terms = new(inputs);
        ImmutableArray<Variable>.Builder variables = ImmutableArray.CreateBuilder<Variable>();
        foreach (VariableDraft variable in draft.Variables)
        {
            string symbol = variable.Symbol.Or("");
            string name = new DeclaredName(variable, symbol).Name;
            VariableRole role = variable.Role;
            if (role == VariableRole.Unspecified && formula?.Expression is not null)
            {
                role = inputs.Contains(name) ? VariableRole.Input
                    : formula.Result?.Name == name ? VariableRole.Result
                    : indices.Contains(name) ? VariableRole.Index
                    : terms.StandsFor(name) ? VariableRole.Input
                    : role;
            }

            variables.Add(new Variable(symbol, name)
            {
                Meaning = variable.Meaning.Text(),
                Unit = variable.Unit.Text() ?? draft.VariablesUnit.Text(),
                Role = role,
                Accumulation = variable.Accumulation.OrNull(),
                ResultOf = variable.ResultOf.Text(),
                Baseline = variable.Baseline.OrNull(),
                Target = variable.Target.OrNull(),
            });
        }

        return variables.ToImmutable();
    }

    private static ImmutableArray<Target> TargetsOf(IndicatorDraft draft)
    {
        ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
        foreach (TargetDraft target in draft.Targets)
        {
            if (target.Value.TryGet(out decimal value)) { targets.Add(new Target(value, target.Letter.Text())); }
        }

        return targets.ToImmutable();
    }

    private static ImmutableArray<Schedule> SchedulesOf(IndicatorFacts indicator)
    {
        Dictionary<ScheduleDraft, ScheduleFacts> judged = new(ReferenceEqualityComparer.Instance);
        foreach (ScheduleFacts facts in indicator.Schedules) { judged[facts.Draft] = facts; }
        ImmutableArray<Schedule>.Builder schedules = ImmutableArray.CreateBuilder<Schedule>();
        foreach (ScheduleDraft draft in indicator.Draft.Schedules)
        {
            ScheduleStyle? style = draft.Style.OrNull() ?? (judged.TryGetValue(draft, out ScheduleFacts? facts) ? facts.ImpliedStyle : null);
            schedules.Add(new Schedule(draft.Grid, draft.Values.Cells(), style, draft.Style.IsKnown, draft.Letter.Text()));
        }

        return schedules.ToImmutable();
    }
}

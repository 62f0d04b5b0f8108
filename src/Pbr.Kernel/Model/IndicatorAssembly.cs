using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>The making of one indicator: what the sheet left to be understood is resolved here, once.</summary>
internal static class IndicatorAssembly
{
    private const int DefaultDecimals = 2;
    private const int MaxDecimals = 28;

    public static Indicator Make(IndicatorDraft draft, string key, ObjectiveLevel level, string objectiveKey, ImmutableArray<Finding> findings)
    {
        Formula? formula = draft.Formula.TryGet(out string text) ? Formula.Parse(text) : null;
        int decimals = draft.Decimals.Or(DefaultDecimals);
        bool decimalsFit = decimals is >= 0 and <= MaxDecimals;
        ImmutableArray<Target> targets = TargetsOf(draft);
        return new Indicator(key, level, objectiveKey)
        {
            Code = draft.Code.Text(),
            Name = draft.Name.Or(""),
            Definition = draft.Definition.Text(),
            Type = draft.Type.OrNull(),
            Dimensions = draft.Dimensions.Known(),
            Direction = draft.Direction.OrNull(),
            Frequency = draft.Frequency.OrNull(),
            FulfilmentPeriod = draft.FulfilmentPeriod.OrNull(),
            Method = MethodOf(draft, formula),
            Formula = formula,
            ExternalMethod = draft.ExternalMethod.Text(),
            Variables = VariablesOf(draft, formula),
            VariablesUnit = draft.VariablesUnit.Text(),
            Unit = draft.Unit.Text(),
            Decimals = decimalsFit ? decimals : DefaultDecimals,
            Baseline = draft.Baseline is { } baseline ? new Baseline(baseline.Value.OrNull(), baseline.Year.OrNull()) : null,
            Targets = targets,
            DeclaredComplianceMethod = draft.ComplianceMethod.OrNull(),
            TrafficLight = LightOf(draft),
            Schedules = SchedulesOf(draft, targets),
            MeansOfVerification = draft.MeansOfVerification.Texts(),
            Findings = findings,
            IsEvaluable = decimalsFit && findings.All(finding => finding.Severity != Severity.Error),
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
        HashSet<string> indices = formula?.Expression is { } tree ? FormulaInputs.Indices(tree) : new HashSet<string>();
        HashSet<string> inputs = formula?.Expression is { } root ? FormulaInputs.Inputs(root).ToHashSet() : new HashSet<string>();
        ImmutableArray<Variable>.Builder variables = ImmutableArray.CreateBuilder<Variable>();
        foreach (VariableDraft variable in draft.Variables)
        {
            string symbol = variable.Symbol.Or("");
            VariableRole role = variable.Role;
            if (role == VariableRole.Unspecified && formula?.Expression is not null)
            {
                role = inputs.Contains(symbol) ? VariableRole.Input
                    : formula.Result?.Name == symbol ? VariableRole.Result
                    : indices.Contains(symbol) ? VariableRole.Index
                    : role;
            }

            variables.Add(new Variable(symbol)
            {
                Meaning = variable.Meaning.Text(),
                Unit = variable.Unit.Text() ?? draft.VariablesUnit.Text(),
                Role = role,
                Accumulation = variable.Accumulation.OrNull(),
                ResultOf = variable.ResultOf.Text(),
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

    private static ImmutableArray<Schedule> SchedulesOf(IndicatorDraft draft, ImmutableArray<Target> targets)
    {
        ImmutableArray<Schedule>.Builder schedules = ImmutableArray.CreateBuilder<Schedule>();
        foreach (ScheduleDraft schedule in draft.Schedules)
        {
            ImmutableArray<decimal?> cells = schedule.Values.Cells();
            string? letter = schedule.Letter.Text();
            ScheduleStyle? style = schedule.Style.OrNull() ?? ScheduleStyles.Resolve(cells, TargetOf(targets, letter));
            schedules.Add(new Schedule(schedule.Grid, cells, style, schedule.Style.IsKnown, letter));
        }

        return schedules.ToImmutable();
    }

    // A schedule reaches the target of its own edition, where that one was amended too.
    private static decimal? TargetOf(ImmutableArray<Target> targets, string? letter)
    {
        foreach (Target target in targets)
        {
            if (target.Letter == letter) { return target.Value; }
        }

        return targets.IsEmpty ? null : targets[^1].Value;
    }

    private static LightScale? LightOf(IndicatorDraft draft)
    {
        if (draft.TrafficLight is not { } light) { return null; }
        BandSet bands = new(Read(light.Green), Read(light.Yellow), Read(light.Red));
        LightBasis basis = light.Basis.TryGet(out LightBasis declared) ? declared : LightBasisResolution.Resolve(bands, draft.Unit.Text());
        return new LightScale(bands, basis, light.Basis.IsKnown);
    }

    private static Band? Read(Given<string> text) => text.TryGet(out string value) ? Band.Parse(value) : null;
}

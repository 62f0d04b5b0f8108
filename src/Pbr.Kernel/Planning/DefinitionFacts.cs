using System;
using System.Collections.Immutable;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Evaluation;

namespace Pbr.Kernel.Planning;

/// <summary>Takes the facts of lean definitions. Not safe to share: one a thread.</summary>
internal sealed class DefinitionFacts(FormulaForms forms)
{
    private readonly BandTexts _bands = new();
    private readonly Range[] _names = new Range[FormulaForms.MostNames];

    public void Take(IndicatorDefinition definition, out PlannedFacts facts)
    {
        facts = default;
        facts.Program = definition.Program;
        facts.Unit = definition.Unit;
        facts.Level = definition.Level;
        facts.Target = definition.Target;
        facts.Schedule = definition.Schedule();
        bool isProgress = definition.Method == ComplianceMethod.ProgressFromBaseline;
        facts.Baseline = isProgress ? definition.Baseline : null;
        FormulaForm? form = Form(definition, out ulong accumulations, ref facts);
        Frequency grid = ReportingPeriod.CountIn(definition.Frequency) > 0 ? definition.Frequency : Frequency.Annual;
        ushort due = DuePeriods.Mask(facts.Schedule, grid);
        int targetScale = facts.TargetScale();
        int baselineScale = facts.BaselineScale();
        facts.Key = new PlanKey
        {
            Kind = ReportingPeriod.CountIn(definition.Frequency) == 0 || facts.Links is not null ? PlanKind.Reference : PlannedFacts.KindOf(form, definition.Decimals, targetScale, baselineScale),
            Without = form is null || definition.Decimals is < 0 or > 28 ? ResultStatus.NotEvaluable : ResultStatus.Evaluated,
            Form = form,
            Accumulations = accumulations,
            Grid = grid,
            Due = due,
            Decimals = (byte)Math.Clamp(definition.Decimals, 0, 28),
            Method = definition.Method,
            TargetScale = (byte)targetScale,
            BaselineScale = (byte)baselineScale,
            ScheduleGrid = facts.Schedule?.Grid ?? 0,
            Bands = _bands.Of(definition.Green, definition.Yellow, definition.Red),
            Basis = definition.Basis,
            FiscalYear = definition.FiscalYear?.Number ?? 0,
        };
    }

    private FormulaForm? Form(IndicatorDefinition definition, out ulong accumulations, ref PlannedFacts facts)
    {
        accumulations = 0;
        ReadOnlySpan<char> text = definition.Formula;
        if (forms.TryScan(text, _names, out FormulaForm? form))
        {
            for (int input = 0; input < form.InputCount; input++) { Bind(definition, text[_names[input]], input, form.InputCount, ref accumulations, ref facts); }
            return form;
        }

        FormulaReading reading = forms.Read(definition.Formula);
        for (int input = 0; input < Math.Min(reading.Names.Length, FormulaForms.MostNames); input++)
        {
            Bind(definition, reading.Names[input], input, reading.Names.Length, ref accumulations, ref facts);
        }

        return reading.Form;
    }

    private static void Bind(IndicatorDefinition definition, ReadOnlySpan<char> name, int input, int count, ref ulong accumulations, ref PlannedFacts facts)
    {
        foreach (VariableDefinition variable in definition.Variables)
        {
            if (!name.SequenceEqual(variable.Symbol)) { continue; }
            accumulations |= PlanKey.Code(variable.Accumulation, input);
            if (variable.ResultOf is { } code) { (facts.Links ??= new string?[count])[input] = code; }
            return;
        }
    }
}

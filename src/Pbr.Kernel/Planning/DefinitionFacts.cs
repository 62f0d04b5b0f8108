using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Evaluation;

namespace Pbr.Kernel.Planning;

/// <summary>The facts of lean definitions.</summary>
internal sealed class DefinitionFacts(IReadOnlyList<IndicatorDefinition> definitions, FormulaForms forms) : PlanFacts(forms)
{
    private const int MostDecimals = 28;

    private Dictionary<(string Program, string Code), int>? _numbers;

    /// <inheritdoc/>
    public override int Count => definitions.Count;

    /// <inheritdoc/>
    public override void Take(int indicator, BandTexts bands, out PlanKey key, out string?[]? links)
    {
        IndicatorDefinition definition = definitions[indicator] ?? throw new ArgumentException($"Definition {indicator} is null.");
        RowFacts row = Row(indicator);
        FormulaForm? form = Form(definition, out ulong accumulations, out links);
        bool isYearly = ReportingPeriod.CountIn(definition.Frequency) > 0;
        Frequency grid = isYearly ? definition.Frequency : Frequency.Annual;
        key = new PlanKey
        {
            Without = form is null || definition.Decimals is < 0 or > MostDecimals ? ResultStatus.NotEvaluable : ResultStatus.Evaluated,
            Form = form,
            Accumulations = accumulations,
            Grid = grid,
            Due = isYearly ? DuePeriods.Mask(row.Schedule, grid) : (ushort)0,
            Decimals = (byte)Math.Clamp(definition.Decimals, 0, MostDecimals),
            Method = definition.Method,
            TargetScale = (byte)row.TargetScale(),
            TargetDivisorScale = (byte)row.TargetDivisorScale(),
            BaselineScale = (byte)row.BaselineScale(),
            ScheduleGrid = row.Schedule?.Grid ?? 0,
            Bands = bands.Of(definition.Green, definition.Yellow, definition.Red),
            Basis = definition.Basis,
            FiscalYear = definition.FiscalYear?.Number ?? 0,
        };

        // What is programmed is no quotient: rows that have both are rare, and have no columns.
        bool isMixed = row.TargetDivisor is not null && row.Schedule is not null;
        key = key with { Kind = isYearly && links is null && !isMixed ? KindOf(form, key) : PlanKind.Reference };
    }

    /// <inheritdoc/>
    public override void Names(int indicator, out string program, out string unit) => (program, unit) = (definitions[indicator].Program, definitions[indicator].Unit);

    /// <inheritdoc/>
    public override RowFacts Row(int indicator)
    {
        IndicatorDefinition definition = definitions[indicator];
        return new RowFacts
        {
            Level = definition.Level,
            Target = definition.Target,
            TargetDivisor = definition.Target is null ? null : definition.TargetDivisor,
            Baseline = definition.Method == ComplianceMethod.ProgressFromBaseline ? definition.Baseline : null,
            Schedule = definition.Schedule(),
        };
    }

    /// <inheritdoc/>
    public override int NumberOf(int indicator, string code)
    {
        if (_numbers is null)
        {
            _numbers = new Dictionary<(string, string), int>(definitions.Count);
            for (int i = 0; i < definitions.Count; i++) { _numbers.TryAdd((definitions[i].Program, definitions[i].Code), i); }
        }

        return _numbers.GetValueOrDefault((definitions[indicator].Program, code), -1);
    }

    private FormulaForm? Form(IndicatorDefinition definition, out ulong accumulations, out string?[]? links)
    {
        accumulations = 0;
        links = null;
        ReadOnlySpan<char> text = definition.Formula;
        Span<Range> names = stackalloc Range[FormulaForms.MostNames];
        if (Forms.TryScan(text, names, out FormulaForm? form))
        {
            for (int input = 0; input < form.InputCount; input++) { Bind(definition, text[names[input]], input, form.InputCount, ref accumulations, ref links); }
            return form;
        }

        FormulaReading reading = Forms.Read(definition.Formula);
        for (int input = 0; input < reading.Names.Length; input++) { Bind(definition, reading.Names[input], input, reading.Names.Length, ref accumulations, ref links); }
        return reading.Form;
    }

    private static void Bind(IndicatorDefinition definition, ReadOnlySpan<char> name, int input, int count, ref ulong accumulations, ref string?[]? links)
    {
        foreach (VariableDefinition variable in definition.Variables)
        {
            if (!name.SequenceEqual(variable.Symbol)) { continue; }
            if (input < FormulaForms.MostNames) { accumulations |= PlanKey.Code(variable.Accumulation, input); }
            if (variable.ResultOf is { } code) { (links ??= new string?[count])[input] = code; }
            return;
        }
    }
}

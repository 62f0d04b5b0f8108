using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4010: where variables have figures of their own or are other indicators' results, targets and baselines agree through the formula.</summary>
/// <remarks>
/// Within rounding: half of what the printed figure's last place is worth, and what the rounding of the figures that go in can make of it. A figure that was
/// cut off instead of rounded is worth knowing and no more. A figure a hundred times too great or small is another mistake, told of the formula.
/// </remarks>
internal sealed class LinkedFiguresAgree : ProgramRule
{
    private const int PrintedDecimals = 2;
    private const int MostInputs = 50;

    private static readonly Rational Half = new(1, 2);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4010,
        Severity.Warning,
        new("Metas y líneas base enlazadas concuerdan por la fórmula", "Linked targets and baselines agree through the formula"),
        new(
            "{0} es {1}, pero con las de sus variables la fórmula da {2}: {3}. Corríjala o corrija las de sus variables.",
            "{0} is {1}, but with those of its variables the formula gives {2}: {3}. Correct it or those of its variables."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        LinkedFigures? figures = null;
        for (int i = 0; i < program.Sheets.Count; i++)
        {
            IndicatorDraft draft = program.Sheets[i].Indicator.Draft;
            if (!draft.Variables.Any(variable => variable.ResultOf.IsKnown || variable.Baseline.IsKnown || variable.Target.IsKnown)) { continue; }
            figures ??= new LinkedFigures(program);
            FindingSink about = sink.About(program.Sheets[i].Subject);
            if (draft.Baseline is { } baseline)
            {
                Compare(program.Sheets[i].Indicator, Figure.Of(baseline.Value), figures.Inputs(i, ofBaseline: true, letter: null), new("La línea base", "The baseline"), about);
            }

            foreach (TargetDraft target in draft.Targets)
            {
                if (target.Letter.IsUnknown) { continue; }
                string? letter = target.Letter.TryGet(out string known) ? known : null;
                Compare(program.Sheets[i].Indicator, Figure.Of(target.Value), figures.Inputs(i, ofBaseline: false, letter), new("La meta", "The target"), about);
            }
        }
    }

    private void Compare(IndicatorFacts indicator, Figure? printed, IReadOnlyList<Input>? inputs, Bilingual what, FindingSink sink)
    {
        if (printed?.Place is not { } place || inputs is null || inputs.Count > MostInputs) { return; }
        Dictionary<string, Rational> values = inputs.ToDictionary(input => input.Name, input => input.Figure.Value, StringComparer.Ordinal);
        FormulaNode expression = indicator.Formula!.Expression!;
        if (FormulaArithmetic.Compute(expression, name => values[name], out _) is not { } computed) { return; }
        Rational slack = Slack(expression, inputs, values, computed);
        Rational off = Rational.Abs(computed - printed.Value);
        if (off <= (printed.Step * Half) + slack || IsHundredfold(computed, printed, slack)) { return; }
        bool isCutOff = off < printed.Step + slack && Rational.Abs(printed.Value) < Rational.Abs(computed);
        sink.Report(
            Info,
            isCutOff ? Severity.Information : Info.DefaultSeverity,
            place,
            new object[] { what, printed.Value, computed.Round(PrintedDecimals), Substitute(indicator.Formula!, values) },
            inputs.Where(input => input.Figure.Place is not null).Select(input => input.Figure.Place!.Value).ToImmutableArray());
    }

    /// <summary>How far the value may be off because figures with decimals that go in were rounded.</summary>
    private static Rational Slack(FormulaNode expression, IReadOnlyList<Input> inputs, Dictionary<string, Rational> values, Rational computed)
    {
        Rational slack = Rational.Zero;
        foreach (Input input in inputs.Where(input => input.Figure.HasDecimals))
        {
            Dictionary<string, Rational> moved = new(values, StringComparer.Ordinal) { [input.Name] = input.Figure.Value + (input.Figure.Step * Half) };
            if (FormulaArithmetic.Compute(expression, name => moved[name], out _) is { } other) { slack += Rational.Abs(other - computed); }
        }

        return slack;
    }

    private static bool IsHundredfold(Rational computed, Figure printed, Rational slack)
    {
        Rational tolerance = (printed.Step * Half) + slack;
        return !computed.IsZero && !printed.Value.IsZero
            && (Rational.Abs((computed * Rational.Hundred) - printed.Value) <= tolerance || Rational.Abs((computed / Rational.Hundred) - printed.Value) <= tolerance);
    }

    /// <summary>The formula's right-hand side as it is written, with figures in place of names.</summary>
    private static string Substitute(Formula formula, Dictionary<string, Rational> values)
    {
        TextRange whole = formula.Expression!.Range;
        string text = whole.Of(formula.Text);
        foreach (FormulaNode node in FormulaNodes.Of(formula.Expression).OrderByDescending(node => node.Range.Start))
        {
            string? name = node switch
            {
                NameNode leaf => leaf.Name,
                SeriesNode series => series.Stem,
                _ => null,
            };
            if (name is null) { continue; }
            int start = node.Range.Start - whole.Start;
            text = text.Substring(0, start) + values[name] + text.Substring(start + node.Range.Length);
        }

        return text;
    }
}

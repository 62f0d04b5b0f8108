using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>Writes the arithmetic of one result: the calculation and its light in the first line, what else there is to know in further ones.</summary>
internal sealed class Explanation
{
    private const string Arrow = " → ";

    private readonly IndicatorResult _result;
    private readonly CultureInfo _culture;

    public Explanation(IndicatorResult result, CultureInfo culture)
    {
        _result = result;
        _culture = culture;
    }

    private Indicator Indicator => _result.Indicator;

    private bool JudgesCompliance => _result.Judgement.Basis == LightBasis.Compliance;

    public string Write()
    {
        List<string> lines = [Calculation()];
        if (_result.Reason is { } reason) { lines.Add(Say(reason)); }
        foreach (VariableFigure variable in _result.Variables)
        {
            if (Origin(variable) is { } origin) { lines.Add(origin); }
            if (_result.ExactValue is not null && !variable.Missing.IsEmpty)
            {
                lines.Add(Say(ExplanationWords.MissingPeriods, variable.Symbol, string.Join(", ", variable.Missing.Select(period => period.Describe(_culture)))));
            }
        }

        if (_result.Value is not null) { AddJudgement(lines); }
        return string.Join('\n', lines);
    }

    private string Calculation()
    {
        string name = Indicator.Formula?.Result?.Name ?? Indicator.Key;
        string expression = Expression();
        string head = expression.Length == 0 ? name : name + " = " + expression;
        if (_result.Value is not { } value) { return head + Arrow + Say(ExplanationWords.Of(_result.Status)); }
        string printed = Printed(value);
        if (expression == FigureText.Exact(value, _culture)) { head = name + " = " + printed; }
        else if (expression != printed) { head += " = " + printed; }
        if (JudgesCompliance && _result.Compliance.Published is not null) { head += "; " + ComplianceArithmetic(); }
        return head + Light();
    }

    private string Expression()
    {
        if (_result.IsReported)
        {
            return _result.Variables is [{ Accumulation: Accumulation.Sum, Readings.Length: > 1 } summed] ? Terms(summed, " + ") : "";
        }

        return Indicator.Formula is { Expression: { } tree } formula
            ? FormulaWithFigures.Write(formula, tree, symbol => _result.Variables.FirstOrDefault(figure => figure.Symbol == symbol)?.Value, _culture)
            : "";
    }

    private string Light()
    {
        LightResult judgement = _result.Judgement;
        if (judgement.Status is LightStatus.NoScale or LightStatus.NoValue) { return ""; }
        if (judgement.Light is not { } light) { return Arrow + Say(ExplanationWords.Of(judgement.Status)); }
        string text = Arrow + Say(Lights.Name(light));
        if (Indicator.TrafficLight?.Bands.Green is not { IsReadable: true, Intervals.IsEmpty: false } green) { return text; }
        string condition = BandText.Of(green, JudgesCompliance ? "%" : "", _culture);
        return text + " (" + (light == TrafficLight.Green ? condition : Say(ExplanationWords.GreenNeeds, condition)) + ")";
    }

    /// <summary>What a figure was made of; null where it is a single reading.</summary>
    private string? Origin(VariableFigure variable)
    {
        if (variable.Source is { } source && variable.Value is { } result)
        {
            return $"{variable.Symbol} = {FigureText.Exact(result, _culture)} ({Say(variable.IsPartial ? ExplanationWords.BoundInPart : ExplanationWords.Bound, source.Key)})";
        }

        if (_result.IsReported || variable is not { Value: { } value, Accumulation: { } way, Readings.Length: > 1 }) { return null; }
        string? arithmetic = way switch
        {
            Accumulation.Sum => Terms(variable, " + ") + " = ",
            Accumulation.Average => $"({Terms(variable, " + ")}) / {variable.Readings.Length} = ",
            Accumulation.Maximum => $"max({Terms(variable, "; ")}) = ",
            Accumulation.Last => "",
            _ => null,
        };
        return arithmetic is null ? null : $"{variable.Symbol} = {arithmetic}{FigureText.Exact(value, _culture)} ({Say(ExplanationWords.Of(way))}: {Periods(variable)})";
    }

    private string Terms(VariableFigure variable, string sign) =>
        string.Join(sign, variable.Readings.Select(reading => FigureText.Operand(reading.Value, _culture)));

    private string Periods(VariableFigure variable)
    {
        ImmutableArray<Reading> readings = variable.Readings;
        string last = readings[^1].Period.Describe(_culture);
        return variable.Accumulation == Accumulation.Last ? last : $"{readings[0].Period.Describe(_culture)} – {last}";
    }

    private void AddJudgement(List<string> lines)
    {
        ComplianceResult compliance = _result.Compliance;
        bool hasMore = Indicator.Targets.Length > 0 || JudgesCompliance;
        if (compliance.Published is null && hasMore)
        {
            lines.Add($"{Say(ExplanationWords.Compliance)}: {Say(ExplanationWords.Of(compliance.Status))}");
        }
        else if (compliance.Published is not null && !JudgesCompliance)
        {
            lines.Add($"{Say(ExplanationWords.Compliance)} = {ComplianceArithmetic()} ({MethodName()})");
        }
        else if (compliance.Published is not null)
        {
            lines.Add($"{Say(ExplanationWords.Compliance)}: {MethodName()}");
        }

        if (_result.IsOverachieved) { lines.Add(Say(ExplanationWords.Overachieved)); }
        if (ProgrammedUpTo() is { } upTo) { lines.Add(upTo); }
        if (JudgesCompliance && Indicator.TrafficLight is { IsBasisDeclared: false, Bands: { } bands })
        {
            bool isOfTarget = new[] { bands.Green, bands.Yellow, bands.Red }.Any(band => band?.Unit == BandUnit.PercentOfTarget);
            lines.Add(Say(isOfTarget ? ExplanationWords.BasisIsOfTarget : ExplanationWords.BasisResolved));
        }

        foreach (TrafficLight also in _result.Judgement.AlsoHolding) { lines.Add(Say(ExplanationWords.BandsOverlap, Say(Lights.Name(also)))); }
    }

    // A schedule by quarters tells nothing of May: what is programmed then stands beside more than it was programmed for.
    private string? ProgrammedUpTo()
    {
        if (_result.Compliance.Published is null || _result.ProgrammedToDate is null || _result.Target != _result.ProgrammedToDate) { return null; }
        if (_result.Periods.IsEmpty || Indicator.Schedule is not { } schedule) { return null; }
        ReportingPeriod reached = _result.Periods[^1].Period;
        int told = reached.LastMonth / (int)schedule.Grid;
        return reached.LastMonth % (int)schedule.Grid == 0 || told == 0
            ? null
            : Say(
                ExplanationWords.ProgrammedUpTo,
                Say(PeriodText.InSentence(reached)),
                Say(PeriodText.InSentence(ReportingPeriod.Of(reached.FiscalYear, schedule.Grid, told))));
    }

    private string ComplianceArithmetic()
    {
        ComplianceResult compliance = _result.Compliance;
        string text = Arithmetic(
            compliance.Achieved == (Rational)_result.Value!.Value ? Bracketed(_result.Value.Value) : FigureText.Operand(compliance.Achieved!.Value, _culture),
            FigureText.Operand(compliance.Target!.Value, _culture),
            Indicator.Baseline?.Value is { } start ? FigureText.Operand(start, _culture) : "");
        string exact = Figures.Published(compliance.Uncapped, ComplianceResult.Decimals) is { } before ? Percent(before) : Percent(compliance.Published!.Value);
        text += " = " + exact;
        return compliance.IsCapped ? $"{text}, {Say(ExplanationWords.Capped, Percent(compliance.Published!.Value))}" : text;
    }

    private string MethodName() => Arithmetic(
        Say(ExplanationWords.Achieved),
        Say(_result.Target != _result.AnnualTarget ? ExplanationWords.ProgrammedToDate : ExplanationWords.Target),
        Say(ExplanationWords.Baseline));

    private string Arithmetic(string achieved, string target, string baseline) => _result.Compliance.Method switch
    {
        ComplianceMethod.TargetOverAchieved => $"{target} / {achieved} × 100",
        ComplianceMethod.TwoMinusRatio => $"(2 - {achieved} / {target}) × 100",
        ComplianceMethod.ProgressFromBaseline => $"({achieved} - {baseline}) / ({target} - {baseline}) × 100",
        _ => $"{achieved} / {target} × 100",
    };

    private string Bracketed(decimal value) => value < 0 ? "(" + Printed(value) + ")" : Printed(value);

    private string Printed(decimal value) => FigureText.Printed(value, Indicator.Decimals, _culture);

    private string Percent(decimal value) => FigureText.Printed(value, ComplianceResult.Decimals, _culture) + "%";

    private string Say(Bilingual text) => text.For(_culture);

    private string Say(Bilingual text, params object[] arguments) => string.Format(_culture, text.For(_culture), arguments);
}

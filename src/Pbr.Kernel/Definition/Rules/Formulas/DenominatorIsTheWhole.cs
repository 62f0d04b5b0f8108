using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2012: a whole's complement is not its denominator.</summary>
internal sealed class DenominatorIsTheWhole : IndicatorRule
{
    private static readonly Bilingual DivideBySum = new("Dividir entre la suma de ambos", "Divide by the sum of both");
    private static readonly string[] Denials = { "in", "des", "an", "no" };

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2012,
        Severity.Warning,
        new("El complemento de un todo no es su denominador", "A whole's complement is not its denominator"),
        new(
            "'{0}' es lo que le falta a '{1}' para completar el todo, no el todo. Divida entre la suma de ambos.",
            "'{0}' is what '{1}' lacks to be the whole, and not the whole. Divide by the sum of both."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Shape is not { Kind: FormulaShapeKind.Percentage, Numerator: NameNode above, Denominator: NameNode below }) { return; }
        if (indicator.Draft.Name.TryGet(out string name) && MeasureName.Of(name).Kind == MeasureKind.Ratio && name.IndexOf("per c", StringComparison.OrdinalIgnoreCase) < 0) { return; }
        if (indicator.Meanings.Of(above) is not { } part || indicator.Meanings.Of(below) is not { } rest || !AreComplements(part, rest)) { return; }
        Given<string> formula = indicator.Draft.Formula;
        string numerator = above.Range.Of(formula.Value);
        string denominator = below.Range.Of(formula.Value);
        Repair repair = new(DivideBySum, RepairEdit.Replace(formula.Place(below.Range), $"({numerator} + {denominator})"));
        sink.Report(
            Info,
            Info.DefaultSeverity,
            formula.Place(below.Range),
            new object[] { denominator, numerator },
            ImmutableArray.Create(formula.Place(above.Range)),
            ImmutableArray.Create(repair));
    }

    /// <summary>Whether two descriptions differ in nothing but a yes and a no: con and sin, atendidas and no atendidas, formal and informal.</summary>
    private static bool AreComplements(string part, string rest)
    {
        List<string> one = Essence(part);
        List<string> other = Essence(rest);
        if (one.Count < 2) { return false; }
        if (Math.Abs(one.Count - other.Count) == 1) { return IsDenied(one, other) || IsDenied(other, one); }
        if (one.Count != other.Count) { return false; }
        int at = -1;
        for (int i = 0; i < one.Count; i++)
        {
            if (one[i] == other[i]) { continue; }
            if (at >= 0) { return false; }
            at = i;
        }

        return at >= 0 && (AreOpposite(one[at], other[at]) || AreOpposite(other[at], one[at]));
    }

    private static bool AreOpposite(string yes, string no)
    {
        if (yes == "con" && no == "sin") { return true; }
        if ((yes == "hombr" && no == "mujer") || (yes == "masculin" && no == "femenin")) { return true; }
        if (yes.Length < 5) { return false; }
        foreach (string denial in Denials)
        {
            if (no.Length == yes.Length + denial.Length && no.StartsWith(denial, StringComparison.Ordinal) && no.EndsWith(yes, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }

    /// <summary>Whether the longer list is the shorter one with a "no" in it.</summary>
    private static bool IsDenied(List<string> plain, List<string> denied)
    {
        int no = denied.IndexOf("no");
        if (denied.Count != plain.Count + 1 || no < 0) { return false; }
        for (int i = 0; i < plain.Count; i++)
        {
            if (plain[i] != denied[i < no ? i : i + 1]) { return false; }
        }

        return true;
    }

    /// <summary>The words that tell one description from another; con, sin and no are among them here.</summary>
    private static List<string> Essence(string text)
    {
        List<string> words = new();
        foreach (SheetWord word in SheetWords.Of(text))
        {
            bool isSign = word.Folded is "con" or "sin" or "no";
            if (isSign || (!SheetWords.IsFunctional(word.Folded) && !SheetWords.IsMeasuring(word.Folded))) { words.Add(isSign ? word.Folded : SheetWords.Stem(word.Folded)); }
        }

        return words;
    }
}

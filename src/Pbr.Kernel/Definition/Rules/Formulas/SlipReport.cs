using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>Says of a name that is not declared what the rules of inputs, series and results have in common.</summary>
internal static class SlipReport
{
    private static readonly Bilingual Nothing = new("", "");
    private static readonly Bilingual OneName = new("Escriba el mismo nombre en ambos lugares", "Write one name in both places");

    /// <summary>Reports a slip; the arguments are the name, a clause that begins with <paramref name="lead"/> and goes on with its partner, and the way out.</summary>
    public static void Report(RuleInfo rule, NameSlip slip, IndicatorFacts indicator, FindingSink sink, Bilingual? lead = null)
    {
        lead ??= Nothing;
        UsedName used = slip.Used;
        Given<string> formula = indicator.Draft.Formula;
        Place place = formula.Place(used.Range);
        List<Repair> repairs = new();
        if (slip.Partner is { } partner)
        {
            Bilingual clause = new(
                $"{lead.Spanish}, mientras que '{partner.Name}' está declarada y no se usa",
                $"{lead.English}, while '{partner.Name}' is declared and not used");
            repairs.Add(Rename(used, partner.Name, formula, isGuess: false));
            repairs.Add(new Repair(
                new($"Cambiar el nombre declarado por '{used.Name}'", $"Change the declared name to '{used.Name}'"),
                RepairEdit.Replace(partner.Place, used.Name)));
            if (used.Role != NameRole.Result) { repairs.Add(Declare(used, place)); }
            sink.Report(
                rule, rule.DefaultSeverity, place, new object[] { used.Name, clause, OneName }, ImmutableArray.Create(partner.Place), repairs.ToImmutableArray());
            return;
        }

        if (used.Role != NameRole.Result) { repairs.Add(Declare(used, place)); }
        if (used.Role != NameRole.Result && indicator.DeclaringAll is { } all) { repairs.Add(all); }

        // A name that merely looks like a declared one, which the formula uses already, may well be another variable; and of two that it looks like,
        // none is surer than the other.
        bool isGuess = repairs.Count > 0 || slip.Alternatives.Length > 1;
        foreach (DeclaredName one in slip.Alternatives) { repairs.Add(Rename(used, one.Name, formula, isGuess)); }
        sink.Report(
            rule,
            rule.DefaultSeverity,
            place,
            new object[] { used.Name, lead, WayOut(slip.Alternatives) },
            slip.Alternatives.Select(one => one.Place).ToImmutableArray(),
            repairs.ToImmutableArray());
    }

    /// <summary>A name is written anew at every place where it stands.</summary>
    private static Repair Rename(UsedName used, string name, Given<string> formula, bool isGuess) => new(
        new($"Escribir '{name}' en la fórmula", $"Write '{name}' in the formula"),
        used.Places.Select(range => RepairEdit.Replace(formula.Place(range), name)).ToImmutableArray(),
        isGuess);

    private static Repair Declare(UsedName used, Place place) => new(
        new($"Declarar la variable '{used.Name}'", $"Declare the variable '{used.Name}'"), RepairEdit.Declare(place, used.Name));

    private static Bilingual WayOut(ImmutableArray<DeclaredName> alternatives)
    {
        if (alternatives.IsEmpty) { return new("Declárela o corrija el nombre", "Declare it or correct the name"); }
        string[] names = alternatives.Select(one => $"'{one.Name}'").ToArray();
        return new($"Declárela o escriba {string.Join(" o ", names)}", $"Declare it or write {string.Join(" or ", names)}");
    }
}

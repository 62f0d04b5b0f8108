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
    public static void Report(RuleInfo rule, NameSlip slip, Given<string> formula, FindingSink sink, Bilingual? lead = null)
    {
        lead ??= Nothing;
        UsedName used = slip.Used;
        Place place = formula.Place(used.Range);
        if (slip.Partner is { } partner)
        {
            Bilingual clause = new(
                $"{lead.Spanish}, mientras que '{partner.Name}' está declarada y no se usa",
                $"{lead.English}, while '{partner.Name}' is declared and not used");
            ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
            AddRenaming(repairs, used, partner.Name, formula);
            repairs.Add(new Repair(RepairKind.Replace, partner.Place, used.Name));
            AddDeclaration(repairs, used, place);
            sink.Report(
                rule, rule.DefaultSeverity, place, new object[] { used.Name, clause, OneName }, ImmutableArray.Create(partner.Place), repairs.ToImmutable());
        }
        else
        {
            ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
            foreach (DeclaredName one in slip.Alternatives) { AddRenaming(repairs, used, one.Name, formula); }
            AddDeclaration(repairs, used, place);
            sink.Report(
                rule,
                rule.DefaultSeverity,
                place,
                new object[] { used.Name, lead, WayOut(slip.Alternatives) },
                slip.Alternatives.Select(one => one.Place).ToImmutableArray(),
                repairs.ToImmutable());
        }
    }

    /// <summary>A name is written anew at every place where it stands: one repair of several parts, which hosts know by their kind and text.</summary>
    private static void AddRenaming(ImmutableArray<Repair>.Builder repairs, UsedName used, string name, Given<string> formula) =>
        repairs.AddRange(used.Places.Select(range => new Repair(RepairKind.Replace, formula.Place(range), name)));

    private static void AddDeclaration(ImmutableArray<Repair>.Builder repairs, UsedName used, Place place)
    {
        if (used.Role != NameRole.Result) { repairs.Add(new Repair(RepairKind.DeclareVariable, place, used.Name)); }
    }

    private static Bilingual WayOut(ImmutableArray<DeclaredName> alternatives)
    {
        if (alternatives.IsEmpty) { return new("Declárela o corrija el nombre", "Declare it or correct the name"); }
        string[] names = alternatives.Select(one => $"'{one.Name}'").ToArray();
        return new($"Declárela o escriba {string.Join(" o ", names)}", $"Declare it or write {string.Join(" or ", names)}");
    }
}

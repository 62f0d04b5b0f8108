using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The one repair that declares everything that a formula uses and nobody declares.</summary>
internal static class MissingNames
{
    /// <summary>Each of the findings carries the repair: more names than any sheet has would carry each other without end.</summary>
    private const int MostNames = 50;

    /// <summary>Makes the repair; null where fewer than two names are missing.</summary>
    /// <param name="names">The names used, held against those declared.</param>
    /// <param name="formula">The formula.</param>
    public static Repair? Declare(NameUse? names, Given<string> formula)
    {
        if (names is null) { return null; }
        ImmutableArray<RepairEdit> edits = names.Slips
            .Where(slip => slip.Partner is null)
            .Take(MostNames + 1)
            .Select(slip => RepairEdit.Declare(formula.Place(slip.Used.Range), slip.Used.Name))
            .ToImmutableArray();
        if (edits.Length is < 2 or > MostNames) { return null; }
        string count = edits.Length.ToString(CultureInfo.InvariantCulture);
        return new Repair(new Bilingual($"Declarar las {count} variables que faltan", $"Declare the {count} variables that are missing"), edits);
    }
}

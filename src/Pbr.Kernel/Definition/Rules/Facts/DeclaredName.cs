using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>A variable that an indicator declares, with its symbol in the form that formulas use.</summary>
internal sealed class DeclaredName
{
    public DeclaredName(VariableDraft draft, string symbol)
    {
        Draft = draft;
        Name = ReadTexts.Formula(symbol).Expression is NameNode node ? node.Name : symbol.Trim();
    }

    /// <summary>What the author wrote.</summary>
    public VariableDraft Draft { get; }

    /// <summary>The symbol without markup.</summary>
    public string Name { get; }

    /// <summary>Where the symbol stands.</summary>
    public Place Place => Draft.Symbol.Place();
}

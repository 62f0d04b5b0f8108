using Pbr.Kernel.Text;

namespace Pbr.Kernel.Formulas;

/// <summary>A symbol such as <c>NVE</c>, or a phrase such as <c>Número de programas ejecutados</c>.</summary>
public sealed class NameNode : FormulaNode
{
    internal NameNode(string name, bool isPhrase, TextRange range)
        : base(range)
    {
        Name = name;
        IsPhrase = isPhrase;
    }

    /// <summary>
    /// The name without markup: <c>PSAIL\_MTA</c> is <c>PSAIL_MTA</c>, <c>VF&lt;sub&gt;n&lt;/sub&gt;</c> is <c>VF_n</c>, and a phrase has
    /// single spaces. Compared by ordinal.
    /// </summary>
    public string Name { get; }

    /// <summary>Whether it is words of a sentence and not a symbol.</summary>
    public bool IsPhrase { get; }

    /// <inheritdoc/>
    public override bool HasSameTree(FormulaNode? other) => other is NameNode name && name.Name == Name && name.IsPhrase == IsPhrase;
}

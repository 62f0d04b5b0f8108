using System;
using System.Collections.Generic;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>The names on the right-hand side of a formula, each once, in the order of the text.</summary>
internal sealed class FormulaNames
{
    private readonly List<UsedName> _used = new();
    private readonly Dictionary<string, UsedName> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _indexes = new(StringComparer.Ordinal);

    private FormulaNames()
    {
    }

    /// <summary>Symbols and stems of series.</summary>
    public IReadOnlyList<UsedName> Used => _used;

    /// <summary>Phrases; a formula in words declares itself.</summary>
    public ISet<string> Phrases => _phrases;

    /// <summary>Indexes of series.</summary>
    public ISet<string> Indexes => _indexes;

    /// <summary>Whether any part is written in words.</summary>
    public bool HasPhrases => _phrases.Count > 0;

    /// <summary>Collects the names of a tree.</summary>
    public static FormulaNames Of(FormulaNode expression)
    {
        FormulaNames names = new();
        names.Add(expression);

        // n is the divisor of an average as well as the index of its series: the series declares it.
        names._used.RemoveAll(used => used.Role == NameRole.Input && names._indexes.Contains(used.Name));
        return names;
    }

    private void Add(FormulaNode node)
    {
        switch (node)
        {
            case NameNode { IsPhrase: true } phrase:
                _phrases.Add(phrase.Name);
                break;
            case NameNode name:
                Use(name.Name, name.Range, NameRole.Input);
                break;
            case SeriesNode series:
                _indexes.Add(series.Index);
                foreach (SeriesTerm term in series.Terms)
                {
                    if (string.Equals(term.Stem, series.Stem, StringComparison.Ordinal)) { Use(term.Stem, term.StemRange, NameRole.Series); }
                }

                break;
            case GroupNode group:
                Add(group.Inner);
                break;
            case NegationNode negation:
                Add(negation.Operand);
                break;
            case SumNode sum:
                foreach (SumTerm term in sum.Terms) { Add(term.Node); }
                break;
            case ProductNode product:
                foreach (ProductFactor factor in product.Factors) { Add(factor.Node); }
                break;
        }
    }

    private void Use(string name, TextRange place, NameRole role)
    {
        if (_byName.TryGetValue(name, out UsedName? used))
        {
            used.StandsAt(place);
            return;
        }

        used = new UsedName(name, place, role);
        _byName.Add(name, used);
        _used.Add(used);
    }
}

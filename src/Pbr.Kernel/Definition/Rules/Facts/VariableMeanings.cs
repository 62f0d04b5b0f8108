using System;
using System.Collections.Generic;
using System.Text;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>What the operands of a formula mean: phrases by themselves, symbols by their declarations or by the glosses behind the formula.</summary>
internal sealed class VariableMeanings
{
    private readonly Formula? _formula;
    private readonly Dictionary<string, VariableDraft> _declared = new(StringComparer.Ordinal);

    public VariableMeanings(IndicatorFacts facts)
    {
        _formula = facts.Formula;
        AreAllSeen = facts.Draft.IsComplete && facts.Draft.Variables.IsComplete;
        foreach (VariableDraft variable in facts.Draft.Variables)
        {
            AreAllSeen &= !variable.Symbol.IsUnknown && !variable.Meaning.IsUnknown;
            if (!variable.Symbol.TryGet(out string symbol)) { continue; }
            string name = new DeclaredName(variable, symbol).Name;
            if (Find(name) is null) { _declared.Add(name, variable); }
        }
    }

    /// <summary>Whether no meaning stands in a place that is not seen.</summary>
    public bool AreAllSeen { get; }

    /// <summary>The declaration of a name or of its series; null where there is none.</summary>
    public VariableDraft? DeclarationOf(FormulaNode node) => node switch
    {
        GroupNode group => DeclarationOf(group.Inner),
        NameNode name => Find(name.Name),
        SeriesNode series => Find(series.Stem),
        _ => null,
    };

    /// <summary>What an operand means, in words; null where it is not known of every part of it.</summary>
    public string? Of(FormulaNode operand)
    {
        StringBuilder text = new();
        foreach (FormulaNode node in FormulaNodes.Of(operand))
        {
            string? meaning = node switch
            {
                NameNode { IsPhrase: true } phrase => phrase.Name,
                NameNode name => OfSymbol(name.Name),
                SeriesNode series => OfSymbol(series.Stem),
                _ => "",
            };
            if (meaning is null) { return null; }
            if (meaning.Length > 0) { text.Append(text.Length == 0 ? "" : " ").Append(meaning); }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private string? OfSymbol(string symbol)
    {
        if (Find(symbol) is { } declared) { return declared.Meaning.TryGet(out string meaning) && meaning.Trim().Length > 0 ? meaning : null; }
        return _formula is null ? null : Glosses.MeaningOf(_formula, symbol);
    }

    private VariableDraft? Find(string name) => _declared.TryGetValue(name, out VariableDraft? declared) ? declared : null;
}

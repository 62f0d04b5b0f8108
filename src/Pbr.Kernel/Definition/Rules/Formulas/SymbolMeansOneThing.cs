using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR2013: a symbol means one thing in a programme, and one meaning has one symbol.</summary>
/// <remarks>
/// Each declaration is compared with the first of its symbol and with the first of its meaning, so that the work grows with the programme and
/// no faster.
/// </remarks>
internal sealed class SymbolMeansOneThing : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        2013,
        Severity.Warning,
        new("Un símbolo significa una sola cosa, y una cosa tiene un solo símbolo", "A symbol means one thing, and one thing has one symbol"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        Dictionary<string, Declaration> bySymbol = new(StringComparer.Ordinal);
        Dictionary<string, Declaration> byMeaning = new(StringComparer.Ordinal);
        foreach (SheetFacts sheet in program.Sheets) { Check(sheet.Indicator.Written, bySymbol, byMeaning, sink.About(sheet.Subject)); }
    }

    private void Check(IndicatorDraft indicator, Dictionary<string, Declaration> bySymbol, Dictionary<string, Declaration> byMeaning, FindingSink sink)
    {
        foreach (VariableDraft variable in indicator.Variables)
        {
            if (Declaration.Of(variable, indicator) is not { } declaration) { continue; }
            if (!bySymbol.TryGetValue(declaration.Symbol, out Declaration? namesake)) { bySymbol.Add(declaration.Symbol, declaration); }
            else if (!ReferenceEquals(namesake.Indicator, indicator) && AreOther(namesake.Topic, declaration.Topic))
            {
                Report(
                    declaration,
                    namesake,
                    new($"'{declaration.Symbol}' significa aquí '{declaration.Meaning}' y en otro indicador '{namesake.Meaning}'", $"'{declaration.Symbol}' means '{declaration.Meaning}' here and '{namesake.Meaning}' in another indicator"),
                    new("Dé a una de las dos otro símbolo", "Give one of the two another symbol"),
                    sink);
                continue;
            }

            if (!byMeaning.TryGetValue(declaration.Normal, out Declaration? twin)) { byMeaning.Add(declaration.Normal, declaration); }
            else if (twin.Symbol != declaration.Symbol && twin.Stem != declaration.Stem && !AreHalves(twin, declaration))
            {
                Report(
                    declaration,
                    twin,
                    new($"'{declaration.Meaning}' se llama aquí '{declaration.Symbol}' y en otro lugar '{twin.Symbol}'", $"'{declaration.Meaning}' is called '{declaration.Symbol}' here and '{twin.Symbol}' elsewhere"),
                    new("Use un solo símbolo para lo mismo", "Use one symbol for one thing"),
                    sink);
            }
        }
    }

    private void Report(Declaration here, Declaration there, Bilingual fact, Bilingual wayOut, FindingSink sink) => sink.Report(
        Info, Info.DefaultSeverity, here.Draft.Symbol.Place(), new object[] { fact, wayOut }, ImmutableArray.Create(there.Draft.Symbol.Place()));

    /// <summary>Whether each meaning has much that the other has not; a meaning told more shortly is the same one.</summary>
    private static bool AreOther(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 || right.Count == 0) { return false; }
        int shared = 0;
        foreach (string word in left) { shared += right.Contains(word) ? 1 : 0; }
        return shared < left.Count && shared < right.Count && shared * 2 < left.Count + right.Count - shared;
    }

    /// <summary>Two names of one formula with one meaning: PBR2010 tells it where they are divided.</summary>
    private static bool AreHalves(Declaration left, Declaration right)
    {
        if (!ReferenceEquals(left.Indicator, right.Indicator)) { return false; }
        return NumeratorAndDenominatorDiffer.AreSame(new IndicatorFacts(left.Indicator), out _);
    }
}

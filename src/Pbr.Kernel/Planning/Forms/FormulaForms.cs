using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Pbr.Kernel.Formulas;

namespace Pbr.Kernel.Planning;

/// <summary>Gives each formula its form, and equal forms the same object.</summary>
/// <remarks>
/// One table serves any number of threads at once: a plain formula of a known form is read without a lock and without memory of its own.
/// A table holds every different form that it has given out, and what the parser made of the first texts that were not plain; give it up
/// with the plan that it was made for.
/// </remarks>
internal sealed class FormulaForms
{
    /// <summary>How many different names a formula may have that <see cref="TryScan"/> reads: room enough for the ranges.</summary>
    public const int MostNames = FormTokens.MostNames;

    private const int MostReadings = 16_384;
    private const int LongestKept = 2_048;

    private readonly FormTable _byTokens = new();
    private readonly ConcurrentDictionary<ImmutableArray<FormStep>, FormulaForm> _bySteps = new(StepsComparer.Instance);
    private readonly ConcurrentDictionary<string, FormulaReading> _readings = new(StringComparer.Ordinal);

    /// <summary>How many different forms there are.</summary>
    public int Count => _bySteps.Count;

    /// <summary>The form of a formula that the parser has read. Its text is tried first, which costs less than its tree.</summary>
    /// <returns>The form; null where the formula has no expression.</returns>
    public FormulaForm? Of(Formula formula)
    {
        if (formula.Expression is null) { return null; }
        Span<Range> names = stackalloc Range[MostNames];
        return TryScan(formula.Text, names, out FormulaForm? form) ? form : Of(formula.Expression);
    }

    /// <summary>The form of a formula's tree.</summary>
    public FormulaForm Of(FormulaNode tree) => Intern(TreeSteps.Of(tree));

    /// <summary>The form of a text, plain or not.</summary>
    /// <returns>The form; null where the parser finds no expression in it.</returns>
    public FormulaForm? Of(string text)
    {
        Span<Range> names = stackalloc Range[MostNames];
        return TryScan(text, names, out FormulaForm? form) ? form : Read(text).Form;
    }

    /// <summary>What the parser makes of a text, with the names of the inputs. Texts of usual length are remembered, up to a limit.</summary>
    public FormulaReading Read(string text)
    {
        if (_readings.TryGetValue(text, out FormulaReading? known)) { return known; }
        Formula formula = Formula.Parse(text);
        FormulaReading reading = new(formula.Expression is null ? null : Of(formula.Expression), [.. FormulaInputs.Names(formula)]);
        if (text.Length <= LongestKept && _readings.Count < MostReadings) { _readings.TryAdd(text, reading); }
        return reading;
    }

    /// <summary>Reads a plain formula, many times faster than the parser does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">
    /// Room for the places of the names in the text, each name once, by the number of its input: <see cref="FormulaForm.InputCount"/> of them
    /// are written. A formula with more names than there is room for is not read.
    /// </param>
    /// <param name="form">The form.</param>
    /// <returns>
    /// False where it is not certain that the parser would read the same tree and names without a problem: then, and only then, ask
    /// <see cref="Read"/>. What has been written to <paramref name="names"/> means nothing then.
    /// </returns>
    public bool TryScan(ReadOnlySpan<char> text, Span<Range> names, [NotNullWhen(true)] out FormulaForm? form)
    {
        Span<byte> room = stackalloc byte[FormScanner.Room];
        FormScanner scanner = new(text, room, names);
        if (!scanner.TryRead())
        {
            form = null;
            return false;
        }

        ReadOnlySpan<byte> tokens = room[..scanner.Length];
        form = _byTokens.Find(tokens) ?? Learn(tokens);
        return true;
    }

    private FormulaForm Learn(ReadOnlySpan<byte> tokens)
    {
        FormulaForm form = Intern(TokenSteps.Of(tokens));
        _byTokens.Add(tokens, form);
        return form;
    }

    /// <summary>The form of steps.</summary>
    public FormulaForm Of(ImmutableArray<FormStep> steps) => Intern(steps);

    private FormulaForm Intern(ImmutableArray<FormStep> steps) => _bySteps.GetOrAdd(steps, static added => new FormulaForm(added));
}

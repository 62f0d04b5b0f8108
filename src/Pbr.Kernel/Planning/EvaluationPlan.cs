using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace Pbr.Kernel.Planning;

/// <summary>Indicators sorted for evaluation in bulk: those with one formula, accumulation, traffic light and so forth stand side by side, in columns.</summary>
/// <remarks>
/// Nothing is compiled for a definition: formulas are reduced to forms, of which a country has a few dozen, and whatever else the rows of a group
/// have in common is held once. Immutable and safe to share; make it once and evaluate as often as figures come in.
/// </remarks>
public sealed class EvaluationPlan
{
    private readonly PlanLayout _layout;
    private readonly PlanSource _source;
    private readonly Lazy<PlanIndex> _index;

    private EvaluationPlan(PlanLayout layout, PlanSource source)
    {
        _layout = layout;
        _source = source;
        _index = new Lazy<PlanIndex>(() => new PlanIndex(layout, source));
    }

    /// <summary>How many indicators.</summary>
    public int Count => _layout.GroupOf.Length;

    /// <summary>How many groups they fell into.</summary>
    public int GroupCount => _layout.Groups.Length;

    /// <summary>How many different formulas the groups have, whatever their variables are called.</summary>
    public int FormCount => _layout.Groups.Select(group => group.Key.Form).Where(form => form is not null).Distinct().Count();

    /// <summary>The codes of the programmes, each once, in the order of the indicators.</summary>
    public ImmutableArray<string> Programs => _layout.Programs;

    /// <summary>The units, each once, in the order of the indicators.</summary>
    public ImmutableArray<string> Units => _layout.Units;

    internal PlanLayout Layout => _layout;

    internal PlanSource Source => _source;

    internal PlanIndex Index => _index.Value;

    /// <summary>Plans definitions.</summary>
    /// <param name="definitions">The definitions; the indicator of each has its place in the list as its number.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is null.</exception>
    /// <exception cref="ArgumentException">A definition is null, or those of one programme are of different fiscal years.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EvaluationPlan Of(IReadOnlyList<IndicatorDefinition> definitions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        FormulaForms forms = new();
        return new EvaluationPlan(new PlanBuilder(new DefinitionFacts(definitions, forms), forms, cancellation).Build(), new DefinitionSource(definitions));
    }

    /// <summary>Plans programmes that the rule book has checked; the indicators are numbered in the order of the programmes and of their matrices.</summary>
    /// <param name="programs">The programmes, each of a code of its own.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programs"/> is null.</exception>
    /// <exception cref="ArgumentException">A programme is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EvaluationPlan Of(IEnumerable<BudgetProgram> programs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programs);
        ImmutableArray<BudgetProgram> all = programs.ToImmutableArray();
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (BudgetProgram program in all)
        {
            if (program is null) { throw new ArgumentException("One of the programmes is null.", nameof(programs)); }
            if (!codes.Add(program.Code)) { throw new ArgumentException($"Two programmes have the code '{program.Code}'. Plan one of them, or give the other a code of its own.", nameof(programs)); }
        }

        FormulaForms forms = new();
        return new EvaluationPlan(new PlanBuilder(new ModelFacts(all, forms), forms, cancellation).Build(), new ModelSource(all));
    }

    /// <summary>The number of an indicator.</summary>
    /// <param name="program">The code of its programme.</param>
    /// <param name="indicator">Its code.</param>
    /// <returns>Its number; -1 where the plan has none such.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public int NumberOf(string program, string indicator)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(indicator);
        return _index.Value.NumberOf(program, indicator);
    }

    /// <summary>The code of the programme of an indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no indicator of that number.</exception>
    public string ProgramOf(int indicator) => _layout.Programs[_layout.ProgramOf[Checked(indicator)]];

    /// <summary>The code of an indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no indicator of that number.</exception>
    public string CodeOf(int indicator) => _source.CodeOf(Checked(indicator));

    /// <summary>The names in the formula of an indicator that need figures, by the number of the input.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no indicator of that number.</exception>
    public ImmutableArray<string> InputsOf(int indicator) => _index.Value.IndicatorOf(Checked(indicator)).Inputs.Select(input => input.Name).ToImmutableArray();

    /// <summary>The group of an indicator, from 0: its columns are among the group's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no indicator of that number.</exception>
    public int GroupOf(int indicator) => _layout.GroupOf[Checked(indicator)];

    /// <summary>The row of an indicator in its group, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no indicator of that number.</exception>
    public int RowOf(int indicator) => _layout.RowOf[Checked(indicator)];

    /// <summary>The indicators of a group, by row.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public ReadOnlySpan<int> IndicatorsOf(int group) => _layout.Groups[group].Indicators;

    /// <summary>How many inputs the formulas of a group have.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public int InputCountOf(int group) => _layout.Groups[group].Columns;

    /// <summary>The grid of the readings of a group: a column a period.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public Frequency GridOf(int group) => _layout.Groups[group].Key.Grid;

    internal int Checked(int indicator) => indicator >= 0 && indicator < Count
        ? indicator
        : throw new ArgumentOutOfRangeException(nameof(indicator), indicator, $"The plan has indicators 0 to {Count - 1}.");
}

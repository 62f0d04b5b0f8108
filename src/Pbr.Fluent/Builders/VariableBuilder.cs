using System.Runtime.CompilerServices;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Builders;

/// <summary>The stage of the variables.</summary>
internal sealed class VariableBuilder : TargetMembers<IVariableStage>, IVariableStage
{
    public VariableBuilder(DraftInProgress<IndicatorDraft> progress)
        : base(progress)
    {
    }

    protected override IVariableStage Stage => this;

    protected override int Number => SheetStages.Variables;

    /// <inheritdoc/>
    public IVariableStage Variable(
        string symbol,
        string meaning,
        Accumulation? accumulation = null,
        string? unit = null,
        string? resultOf = null,
        decimal? baseline = null,
        decimal? target = null) =>
        Add(Declare(symbol, meaning, VariableRole.Unspecified) with
        {
            Accumulation = accumulation is { } known ? Written.Choice(DraftField.Accumulation, known, nameof(accumulation)) : default,
            Unit = Written.OptionalText(DraftField.UnitOfMeasure, unit),
            ResultOf = Written.OptionalText(DraftField.ResultOf, resultOf),
            Baseline = Written.Cell(DraftField.Baseline, baseline),
            Target = Written.Cell(DraftField.Target, target),
        });

    /// <inheritdoc/>
    public IVariableStage Result(string symbol, string meaning) => Add(Declare(symbol, meaning, VariableRole.Result));

    /// <inheritdoc/>
    public IVariableStage Index(string symbol, string meaning) => Add(Declare(symbol, meaning, VariableRole.Index));

    /// <inheritdoc/>
    public IVariableStage VariablesUnit(string unit) => Write(draft => draft with
    {
        VariablesUnit = Once.Give(draft.VariablesUnit, Written.Text(DraftField.UnitOfMeasure, unit)),
    });

    /// <inheritdoc/>
    public IVariableStage AmendedFormula(string formula, string letter)
    {
        AmendedFormulaDraft amended = new()
        {
            Formula = Written.Text(DraftField.Formula, formula),
            Letter = Written.Text(DraftField.Letter, letter),
        };
        return Write(draft => draft with { AmendedFormulas = draft.AmendedFormulas.Add(amended) });
    }

    private static VariableDraft Declare(string symbol, string meaning, VariableRole role) => new()
    {
        Symbol = Written.Text(DraftField.VariableSymbol, symbol),
        Meaning = Written.Text(DraftField.VariableMeaning, meaning),
        Element = new Anchor(DraftField.Element, symbol),
        Role = role,
    };

    private IVariableStage Add(VariableDraft variable, [CallerMemberName] string call = "") =>
        Write(draft => draft with { Variables = draft.Variables.Add(variable) }, call);
}

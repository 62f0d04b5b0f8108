using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>The variables of a formula (variables), in any order; after them come unit, baseline and target.</summary>
public interface IVariableStage : ISheetFields<IVariableStage>, ITargetMembers, IScheduleMembers
{
    /// <summary>Variable: a symbol of the formula and what it means.</summary>
    /// <param name="symbol">The symbol, such as <c>NVE</c>; or the phrase, where the formula is written in words.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="accumulation">How its periods become one figure; null where the sheet does not say.</param>
    /// <param name="unit">Its unit of measure; null where it is that of <see cref="VariablesUnit"/>.</param>
    /// <param name="resultOf">The code of the indicator whose result it is; null where it is read from data.</param>
    /// <param name="baseline">Its own starting value, in its unit; null where the sheet prints none.</param>
    /// <param name="target">Its own value to reach, in its unit; null where the sheet prints none.</param>
    IVariableStage Variable(
        string symbol,
        string meaning,
        Accumulation? accumulation = null,
        string? unit = null,
        string? resultOf = null,
        decimal? baseline = null,
        decimal? target = null);

    /// <summary>Fórmula ajustada: the formula since an official letter. Call it once a letter, in their order; the last is in force.</summary>
    /// <param name="formula">The formula; the variables declared here are its own.</param>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    IVariableStage AmendedFormula([FormulaSyntax] string formula, string letter);

    /// <summary>The name on the left of the equals sign, which published lists of variables explain too.</summary>
    IVariableStage Result(string symbol, string meaning);

    /// <summary>The index of a series, such as the n of <c>VE1 + VE2 + … + VEn</c>.</summary>
    /// <remarks>Where the formula divides by it too, declare it with <see cref="Variable"/>: only so can it say how its periods become one figure.</remarks>
    IVariableStage Index(string symbol, string meaning);

    /// <summary>Unidad de medida (variables): the unit that the variables share.</summary>
    IVariableStage VariablesUnit(string unit);
}

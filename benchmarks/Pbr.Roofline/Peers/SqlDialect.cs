using System;

namespace Pbr.Roofline;

/// <summary>A kind of number in SQL, and how a percentage is rounded in it.</summary>
/// <param name="ColumnType">The type of the columns.</param>
/// <param name="Units">The units of one per cent in the results.</param>
/// <param name="TargetsAreHundredths">Whether targets are given in hundredths and not in per cent.</param>
/// <param name="ValueFactor">What a ratio is multiplied by to give the value.</param>
/// <param name="TargetFactor">What value by target is multiplied by to give compliance.</param>
/// <param name="Percentage">The expression of numerator, denominator and factor.</param>
internal sealed record SqlDialect(
    string ColumnType, int Units, bool TargetsAreHundredths, int ValueFactor, int TargetFactor, Func<string, string, int, string> Percentage);

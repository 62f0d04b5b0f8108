using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>What the compiler knows of an argument.</summary>
internal static class Constants
{
    /// <summary>Year, month and day.</summary>
    public const int PartsOfDate = 3;

    /// <summary>The constant value of an expression, through conversions to a nullable type; false where there is none.</summary>
    public static bool TryRead(IOperation expression, out object? value)
    {
        IOperation operation = expression;
        while (true)
        {
            if (operation.Syntax.ContainsDiagnostics) { break; }
            Optional<object?> constant = operation.ConstantValue;
            if (constant.HasValue)
            {
                value = constant.Value;
                return true;
            }

            if (operation is IDefaultValueOperation && IsNullable(operation.Type))
            {
                value = null;
                return true;
            }

            if (operation is not IConversionOperation { OperatorMethod: null } conversion || !IsNullable(conversion.Type)) { break; }
            operation = conversion.Operand;
        }

        value = null;
        return false;
    }

    /// <summary>A constant as an exact number; null where it is none.</summary>
    public static decimal? AsDecimal(object? value) => value switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        uint number => number,
        ulong number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        char number => number,
        _ => null,
    };

    /// <summary>A constant as a whole number; null where it is none.</summary>
    public static int? AsInteger(object? value) => value is int plain ? plain :
        AsDecimal(value) is { } number && number >= int.MinValue && number <= int.MaxValue && decimal.Truncate(number) == number ? (int)number : null;

    /// <summary>The day that <c>new LocalDate(year, month, day)</c> makes of constants; null where it is made otherwise, or is no day.</summary>
    public static DateTime? Date(IOperation expression)
    {
        while (expression is IConversionOperation { OperatorMethod: null } conversion) { expression = conversion.Operand; }
        if (expression is not IObjectCreationOperation { Initializer: null, Arguments.Length: PartsOfDate } creation || !IsDate(creation.Type)) { return null; }
        int[] parts = new int[PartsOfDate];
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (!TryRead(argument.Value, out object? constant) || !TrySetPart(parts, argument.Parameter?.Name, constant)) { return null; }
        }

        return DateOf(parts);
    }

    /// <summary>Whether a type is the dates' own.</summary>
    public static bool IsDate(ITypeSymbol? type) => type is { Name: "LocalDate", ContainingNamespace.Name: "NodaTime" };

    /// <summary>Keeps the part of a date that a parameter takes.</summary>
    public static bool TrySetPart(int[] parts, string? parameter, object? value)
    {
        int place = parameter switch { "year" => 0, "month" => 1, "day" => 2, _ => -1 };
        if (place < 0 || AsInteger(value) is not { } number) { return false; }
        parts[place] = number;
        return true;
    }

    /// <summary>The day with a year, a month and a number; null where there is none.</summary>
    public static DateTime? DateOf(int[] parts)
    {
        bool isDay = parts[0] is >= 1 and <= 9999 && parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
        return isDay ? new DateTime(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>The items of an array argument; null where they are not all written there.</summary>
    public static IReadOnlyList<IOperation>? Items(IOperation array)
    {
        while (array is IConversionOperation { OperatorMethod: null } conversion) { array = conversion.Operand; }
        if (array is IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 }) { return initializer.ElementValues; }
        if (array is IArrayCreationOperation { Initializer: null, DimensionSizes: { Length: 1 } sizes } && sizes[0].ConstantValue.Value is 0) { return Array.Empty<IOperation>(); }
        return array.Syntax is CollectionExpressionSyntax { ContainsDiagnostics: false } collection ? Items(array, collection) : null;
    }

    private static List<IOperation>? Items(IOperation array, CollectionExpressionSyntax collection)
    {
        List<IOperation> items = new(array.ChildOperations);
        bool isPlain = items.Count == collection.Elements.Count;
        foreach (CollectionElementSyntax element in collection.Elements) { isPlain &= element is ExpressionElementSyntax; }
        return isPlain ? items : null;
    }

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}

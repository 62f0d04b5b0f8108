using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>What is given for a parameter, or an item of it: by the compiler's operation, or read from the text where that is certain.</summary>
/// <remarks>There are tens in every sheet, so one is no object of its own. The default is an argument that is left out.</remarks>
internal readonly struct Argument
{
    private readonly SyntaxNode? _syntax;
    private readonly SemanticModel? _model;

    /// <summary>An operation, the items of a list, or a constant value.</summary>
    private readonly object? _content;

    private Argument(SyntaxNode syntax, SemanticModel? model, object? content)
    {
        _syntax = syntax;
        _model = model;
        _content = content;
    }

    /// <summary>Whether the call leaves it out.</summary>
    public bool IsLeftOut => _syntax is null;

    /// <summary>Where it stands.</summary>
    public SyntaxNode Syntax => _syntax!;

    /// <summary>What the compiler knows of the file.</summary>
    public SemanticModel? Model => _model;

    /// <summary>Whether it may be a text that is null: one that is left out.</summary>
    public bool IsText => _content is not IOperation operation || operation.Type?.SpecialType == SpecialType.System_String;

    /// <summary>The items where a list is given; null where they are not all written there.</summary>
    public IReadOnlyList<Argument>? Items => _content is IOperation operation ? Constants.Items(operation)?.Select(Of).ToList() : _content as Argument[];

    /// <summary>The day that is made there of constants; null where it is made otherwise.</summary>
    public DateTime? Date => _content is IOperation operation ? Constants.Date(operation) : _content as DateTime?;

    /// <summary>An argument as the compiler understands it.</summary>
    public static Argument Of(IOperation value) => new(value.Syntax, value.SemanticModel, value);

    /// <summary>An expression whose value is known.</summary>
    public static Argument OfConstant(ExpressionSyntax expression, object? value, SemanticModel model) => new(expression, model, value);

    /// <summary>Items that are written one by one.</summary>
    public static Argument OfItems(SyntaxNode call, Argument[] items, SemanticModel model) => new(call, model, items);

    /// <summary>The constant value, through conversions to a nullable type; false where there is none.</summary>
    public bool TryRead(out object? value)
    {
        if (_content is IOperation operation) { return Constants.TryRead(operation, out value); }
        value = _content;
        return true;
    }
}

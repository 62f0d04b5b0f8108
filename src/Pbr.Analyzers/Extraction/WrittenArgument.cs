using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pbr.Analyzers.Extraction;

/// <summary>An argument as it is written.</summary>
internal readonly struct WrittenArgument
{
    public WrittenArgument(ArgumentSyntax syntax, Written form, object? value, ITypeSymbol? type)
    {
        Syntax = syntax;
        Form = form;
        Value = value;
        Type = type;
    }

    /// <summary>The argument.</summary>
    public ArgumentSyntax Syntax { get; }

    /// <summary>What it is by its text.</summary>
    public Written Form { get; }

    /// <summary>Its value; null where the text does not tell it.</summary>
    public object? Value { get; }

    /// <summary>The enumeration that it is a member of; null where it is none.</summary>
    public ITypeSymbol? Type { get; }
}

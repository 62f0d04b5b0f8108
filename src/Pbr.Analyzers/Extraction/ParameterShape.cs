using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>One parameter of a method of the fluent language.</summary>
internal sealed class ParameterShape
{
    public ParameterShape(IParameterSymbol parameter, FluentSymbols symbols)
    {
        Name = parameter.Name;
        IsMany = parameter.IsParams;
        IsOptional = parameter.IsOptional || parameter.IsParams;
        Mark = FluentSymbols.MarkOf(parameter);
        ITypeSymbol type = parameter is { IsParams: true, Type: IArrayTypeSymbol { Rank: 1 } array } ? array.ElementType : parameter.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) { type = nullable.TypeArguments[0]; }
        Type = type;
        Configured = symbols.ConfiguredBy(type);
        Stage = Configured is null ? null : (type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters[0].Type;
        Sort = type.SpecialType switch
        {
            SpecialType.System_String => ValueSort.Text,
            SpecialType.System_Decimal => ValueSort.Number,
            SpecialType.System_Int32 => ValueSort.Whole,
            _ => Configured is not null ? ValueSort.Action : type.TypeKind == TypeKind.Enum ? ValueSort.Choice : ValueSort.Other,
        };
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it takes, or each of its items.</summary>
    public ValueSort Sort { get; }

    /// <summary>The type of what it takes, or of each of its items, without the nullable around it.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>Whether it takes any number of items.</summary>
    public bool IsMany { get; }

    /// <summary>Whether a call may leave it out.</summary>
    public bool IsOptional { get; }

    /// <summary>How its text is read; null where it has no mark.</summary>
    public SyntaxMark? Mark { get; }

    /// <summary>What its action configures; null where it takes none.</summary>
    public BuilderKind? Configured { get; }

    /// <summary>The stage that its action begins with; null where it takes none.</summary>
    public ITypeSymbol? Stage { get; }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Pbr.Engineering;

/// <summary>Types as C# writes them, with the question marks of nullable reference types.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    /// <summary>A type without nullability.</summary>
    public static string Of(Type type) => Write(type, null);

    /// <summary>A type as a member's signature shows it.</summary>
    public static string Of(NullabilityInfo nullability) => Write(nullability.Type, nullability);

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) { return Write(type.GetElementType()!, nullability?.ElementType); }
        if (Nullable.GetUnderlyingType(type) is { } underlying) { return Write(underlying, null) + "?"; }
        string mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) { return Write(type.GetElementType()!, nullability?.ElementType) + "[]" + mark; }
        if (type.IsGenericParameter) { return type.Name + mark; }
        if (Keywords.TryGetValue(type, out string? keyword)) { return keyword + mark; }
        return Name(type, nullability) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        Type[] arguments = type.GetGenericArguments();
        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string prefix = type.DeclaringType is null ? type.Namespace + "." : Of(type.DeclaringType) + ".";
        string name = type.Name.Split('`')[0];
        if (arguments.Length == outer) { return prefix + name; }
        IEnumerable<string> written = arguments.Skip(outer)
            .Select((argument, index) => Write(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(outer + index)));
        return $"{prefix}{name}<{string.Join(", ", written)}>";
    }
}

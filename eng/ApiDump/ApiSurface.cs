using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pbr.Engineering;

/// <summary>The public surface of an assembly as text: a type a paragraph, a member a line, in an order that does not depend on the compiler.</summary>
internal static class ApiSurface
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Writes the surface; lines end in LF.</summary>
    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(TypeText.Of, StringComparer.Ordinal)) { Write(type, text); }
        return text.ToString();
    }

    private static void Write(Type type, StringBuilder text)
    {
        if (text.Length > 0) { text.Append('\n'); }
        text.Append(Header(type)).Append('\n');
        foreach (string member in Members(type).Distinct().Order(StringComparer.Ordinal)) { text.Append("    ").Append(member).Append('\n'); }
    }

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            _ when IsRecord(type) => type.IsSealed ? "sealed record" : type.IsAbstract ? "abstract record" : "record",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        List<string> parents = new();
        if (type.BaseType is { } parent && !type.IsValueType && parent != typeof(object)) { parents.Add(TypeText.Of(parent)); }
        if (!type.IsEnum) { parents.AddRange(type.GetInterfaces().Where(face => face.IsVisible).Select(TypeText.Of).Order(StringComparer.Ordinal)); }
        return $"{kind} {TypeText.Of(type)}{(parents.Count == 0 ? "" : " : " + string.Join(", ", parents))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        NullabilityInfoContext nullability = new();
        if (type.IsEnum)
        {
            foreach (FieldInfo value in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                yield return $"{value.Name} = {Convert.ToString(Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
        {
            string kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
            yield return $"{kind}{TypeText.Of(nullability.Create(field))} {field.Name}{(field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "")}";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen)))
        {
            yield return Property(property, nullability);
        }

        foreach (EventInfo item in type.GetEvents(Declared).Where(item => IsSeen(item.AddMethod!)))
        {
            yield return $"event {TypeText.Of(item.EventHandlerType!)} {item.Name}";
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(constructor => IsSeen(constructor) && !constructor.IsStatic))
        {
            yield return $"{Scope(constructor)}new({Parameters(constructor, nullability)})";
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(method => IsSeen(method) && !IsAccessor(method) && !IsGenerated(method)))
        {
            string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>" : "";
            yield return $"{Scope(method)}{TypeText.Of(nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method, nullability)})";
        }
    }

    private static string Property(PropertyInfo property, NullabilityInfoContext nullability)
    {
        MethodInfo? get = property.GetMethod is { } getter && IsSeen(getter) ? getter : null;
        MethodInfo? set = property.SetMethod is { } setter && IsSeen(setter) ? setter : null;
        bool init = set?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ?? false;
        string accessors = (get is null ? "" : "get; ") + (set is null ? "" : init ? "init; " : "set; ");
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(parameter => Parameter(parameter, nullability)))}]";
        return $"{Scope((get ?? set)!)}{TypeText.Of(nullability.Create(property))} {name} {{ {accessors}}}";
    }

    private static string Scope(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "");

    private static string Parameters(MethodBase method, NullabilityInfoContext nullability) =>
        string.Join(", ", method.GetParameters().Select(parameter => Parameter(parameter, nullability)));

    private static string Parameter(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        string way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : "";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params " : "";
        string type = TypeText.Of(nullability.Create(parameter));
        return $"{way}{many}{type} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "")}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    // What "record" alone already says: equality, operators, printing, copying.
    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}

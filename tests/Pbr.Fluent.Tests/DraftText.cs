using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Fluent.Tests;

/// <summary>Everything that a draft holds as one text, so that two drafts can be compared and an argument looked for.</summary>
internal static class DraftText
{
    public static string Of(object draft)
    {
        StringBuilder text = new();
        Write(text, draft, indent: 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int indent)
    {
        switch (value)
        {
            case null:
                text.AppendLine("-");
                break;
            case string or Enum or bool:
                text.AppendLine(value.ToString());
                break;
            case IFormattable formattable and (decimal or int or DateTime):
                text.AppendLine(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case Anchor anchor:
                text.AppendLine(CultureInfo.InvariantCulture, $"{anchor.Field} '{anchor.Text}'");
                break;
            default:
                text.AppendLine();
                foreach (PropertyInfo property in Properties(value)) { WriteMember(text, property.Name, property.GetValue(value), indent); }
                if (value is IEnumerable items)
                {
                    foreach (object? item in items) { WriteMember(text, "*", item, indent); }
                }

                break;
        }
    }

    private static void WriteMember(StringBuilder text, string name, object? value, int indent)
    {
        text.Append(' ', indent * 2).Append(name).Append(": ");
        Write(text, value, indent + 1);
    }

    // Value throws where there is none; the flags beside it tell.
    private static IOrderedEnumerable<PropertyInfo> Properties(object value)
    {
        bool isEmpty = value.GetType().GetProperty("IsKnown") is { } known && known.GetValue(value) is false;
        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !(isEmpty && property.Name == "Value"))
            .OrderBy(property => property.Name, StringComparer.Ordinal);
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>A draft as lines of text: each value with its path, state, field and quoted text. The two hosts' drafts are of different types.</summary>
internal static class DraftText
{
    public static IReadOnlyList<string> Of(object draft)
    {
        List<string> lines = [];
        Write("", draft, lines);
        return lines;
    }

    private static void Write(string path, object? value, List<string> lines)
    {
        switch (value)
        {
            case null:
                break;
            case string or bool or Enum or int or decimal:
                lines.Add(FormattableString.Invariant($"{path} = {value}"));
                break;
            case IEnumerable items:
                if (Get(items, "IsComplete") is false) { lines.Add(path + " is open"); }
                int i = 0;
                foreach (object item in items) { Write($"{path}[{i++}]", item, lines); }
                break;
            default:
                WriteObject(path, value, lines);
                break;
        }
    }

    private static void WriteObject(string path, object value, List<string> lines)
    {
        string type = value.GetType().Name;
        if (type == "Anchor")
        {
            lines.Add($"{path} @ {Get(value, "Field")} '{Get(value, "Text")}'");
        }
        else if (type == "Given`1")
        {
            if (Get(value, "IsMissing") is true) { return; }
            string known = Get(value, "IsKnown") is true ? Convert.ToString(Get(value, "Value"), CultureInfo.InvariantCulture)! : "?";
            object anchor = Get(value, "Anchor")!;
            lines.Add($"{path} = {known} @ {Get(anchor, "Field")} '{Get(anchor, "Text")}'");
        }
        else
        {
            foreach (PropertyInfo property in value.GetType().GetProperties().Where(one => one.GetIndexParameters().Length == 0))
            {
                Write($"{path}.{property.Name}", property.GetValue(value), lines);
            }
        }
    }

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)?.GetValue(value);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Reporting;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read; rules have the ids that the compiler prints.</summary>
/// <remarks>
/// The log holds every rule of the book, so that a reader sees what was checked, and one result a finding, in the order given. A finding in a file has
/// line and column; one in code has the codes of its element, its field and the quoted text. The same findings give the same bytes: no clock, no
/// machine, no random number. Stateless and safe to share.
/// </remarks>
public static class SarifWriter
{
    private const string Version = "2.1.0";
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log as a text.</summary>
    /// <param name="findings">What was found, in one programme or in many.</param>
    /// <param name="culture">The culture of the messages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(IEnumerable<Finding> findings, CultureInfo culture)
    {
        using MemoryStream bytes = new();
        Write(findings, culture, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes the log as UTF-8; the stream stays open.</summary>
    /// <param name="findings">What was found, in one programme or in many.</param>
    /// <param name="culture">The culture of the messages.</param>
    /// <param name="utf8Json">Where it goes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(IEnumerable<Finding> findings, CultureInfo culture, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(utf8Json);
        using (Utf8JsonWriter writer = new(utf8Json, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", Version);
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, culture);
            writer.WriteString("language", Bilingual.ReadsSpanish(culture) ? "es" : "en");
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            SarifResults results = new(writer, culture);
            foreach (Finding finding in findings) { results.Write(finding); }
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        utf8Json.WriteByte((byte)'\n');
    }

    /// <summary>The level of a severity.</summary>
    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteTool(Utf8JsonWriter writer, CultureInfo culture)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "Pbr.Kernel");
        writer.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version!.ToString(fieldCount: 3));
        writer.WriteStartArray("rules");
        foreach (RuleInfo rule in RuleBook.Rules) { WriteRule(writer, rule, culture); }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleInfo rule, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", NameOf(rule));
        WriteText(writer, "shortDescription", rule.Title.For(culture));
        WriteText(writer, "fullDescription", $"{rule.Title.Spanish}. / {rule.Title.English}.");
        WriteText(writer, "help", $"{rule.Title.Spanish}: {rule.Message.Spanish}\n\n{rule.Title.English}: {rule.Message.English}\n\n{rule.Page}");
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteBoolean("enabled", rule.Preset <= Preset.Recommended);
        writer.WriteString("level", LevelOf(rule.DefaultSeverity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("category", "Pbr" + rule.Category);
        writer.WriteString("preset", rule.Preset.ToString());
        writer.WriteString("page", rule.Page);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    /// <summary>The English title as one word, which is what the format wants of a name.</summary>
    private static string NameOf(RuleInfo rule)
    {
        StringBuilder name = new();
        bool isStart = true;
        foreach (char c in rule.Title.English)
        {
            bool isPart = char.IsAsciiLetterOrDigit(c);
            if (isPart) { name.Append(isStart ? char.ToUpperInvariant(c) : c); }
            isStart = !isPart;
        }

        return name.ToString();
    }
}

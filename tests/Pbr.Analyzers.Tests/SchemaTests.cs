extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using analyzers::Pbr.Kernel.Drafts;
using analyzers::Pbr.Kernel.Json;
using analyzers::Pbr.Kernel.Text;

namespace Pbr.Analyzers.Tests;

/// <summary>The published schema of definition files, the reader and the drafts know the same members.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Pbr.Tests.RepositoryRoot.Path, "docs", "mir.schema.json"))).RootElement;

    [Fact]
    public void Schema_SaysWhatTheReaderTakes()
    {
        Dictionary<string, string> read = [];
        Dictionary<string, string> published = [];
        Compare("program", ProgramShape.Shape, Schema, read, published, []);

        Assert.Equal(read.OrderBy(pair => pair.Key, StringComparer.Ordinal), published.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(Schema.GetProperty("$defs").EnumerateObject().Count() + 1, read.Keys.Select(key => key.Split('.')[0]).Distinct().Count());
    }

    [Theory]
    [InlineData(typeof(ProgramDraft))]
    [InlineData(typeof(ObjectiveDraft))]
    [InlineData(typeof(IndicatorDraft))]
    [InlineData(typeof(VariableDraft))]
    [InlineData(typeof(PlanDraft))]
    [InlineData(typeof(PlanElementDraft))]
    [InlineData(typeof(PlanIndicatorDraft))]
    [InlineData(typeof(ReportDraft))]
    [InlineData(typeof(ReportRowDraft))]
    [InlineData(typeof(ReportedFiguresDraft))]
    [InlineData(typeof(EvidenceDraft))]
    [InlineData(typeof(AmendmentDraft))]
    [InlineData(typeof(DiagnosisDraft))]
    [InlineData(typeof(AlternativeScoringDraft))]
    [InlineData(typeof(TrafficLightDraft))]
    [InlineData(typeof(ScheduleDraft))]
    [InlineData(typeof(TargetDraft))]
    [InlineData(typeof(BaselineDraft))]
    [InlineData(typeof(AmendedFormulaDraft))]
    [InlineData(typeof(AmendedDirectionDraft))]
    [InlineData(typeof(MirrorDraft))]
    [InlineData(typeof(CriterionDraft))]
    [InlineData(typeof(AlignmentDraft))]
    [InlineData(typeof(CodedName))]
    public void EveryProperty_OfADraft_IsAMember(Type draft)
    {
        // What a draft prints beside its figure is the same member as the figure; places and completeness are nobody's to write.
        IEnumerable<string> properties = draft.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType != typeof(Anchor) && property.Name is not ("IsComplete" or "Printed"))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        IShape shape = Shapes(ProgramShape.Shape, []).First(one => one.GetType().GetGenericArguments()[0] == draft);

        Assert.Equal(properties.Order(StringComparer.Ordinal), shape.Names.Order(StringComparer.Ordinal));
    }

    private static HashSet<IShape> Shapes(IShape shape, HashSet<IShape> seen)
    {
        if (!seen.Add(shape)) { return seen; }
        foreach (string name in shape.Names)
        {
            if (shape.FormOf(name).Part is { } part) { Shapes(part, seen); }
        }

        return seen;
    }

    private static void Compare(string at, IShape shape, JsonElement schema, Dictionary<string, string> read, Dictionary<string, string> published, HashSet<IShape> seen)
    {
        if (!seen.Add(shape)) { return; }
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        read[at + ".required"] = string.Join(" ", shape.Required);
        published[at + ".required"] = schema.TryGetProperty("required", out JsonElement required) ? string.Join(" ", required.EnumerateArray()) : "";
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject()) { published[$"{at}.{property.Name}"] = Written(property.Value); }
        foreach (string name in shape.Names)
        {
            ValueForm form = shape.FormOf(name);
            read[$"{at}.{name}"] = Written(form);
            if (form.Part is null || !schema.GetProperty("properties").TryGetProperty(name, out JsonElement member)) { continue; }
            (string key, JsonElement part) = Follow(form.IsList ? member.GetProperty("items") : member.GetProperty("anyOf")[0]);
            Compare(key, form.Part, part, read, published, seen);
        }
    }

    private static (string Key, JsonElement Part) Follow(JsonElement reference)
    {
        string key = reference.GetProperty("$ref").GetString()!.Split('/')[^1];
        return (key, Schema.GetProperty("$defs").GetProperty(key));
    }

    private static string Written(ValueForm form)
    {
        string kind = form.Kind switch
        {
            FormKind.Figure => "number null",
            FormKind.Cell => "number string null",
            FormKind.Whole => "integer null",
            FormKind.Word => string.Join(" | ", form.Words.Distinct()),
            FormKind.Part => "object",
            _ => "string null",
        };
        return form.IsList ? $"list of {kind}" : kind;
    }

    private static string Written(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out JsonElement items)) { return $"list of {Written(items)}"; }
        if (schema.TryGetProperty("$ref", out _) || schema.TryGetProperty("anyOf", out _)) { return "object"; }
        return schema.TryGetProperty("enum", out JsonElement words)
            ? string.Join(" | ", words.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()))
            : string.Join(" ", schema.GetProperty("type").EnumerateArray());
    }
}

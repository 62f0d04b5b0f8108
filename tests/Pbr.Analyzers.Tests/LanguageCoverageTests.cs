extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using analyzers::Pbr.Analyzers.Extraction;
using Pbr.Fluent;

namespace Pbr.Analyzers.Tests;

/// <summary>A call that is added to the fluent language is added to the extraction, or these tests say so.</summary>
public sealed class LanguageCoverageTests
{
    private static readonly IEnumerable<Type> Interfaces = typeof(Mir).Assembly.GetExportedTypes().Where(type => type.IsInterface);

    [Fact]
    public void EveryStage_IsKnown()
    {
        IEnumerable<string> stages = Interfaces.Select(type => type.Name).Where(name => name.EndsWith("Stage", StringComparison.Ordinal));

        Assert.Equal(stages.Order(StringComparer.Ordinal), FluentSymbols.Stages.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryCall_IsKnown()
    {
        List<string> unknown = [];
        foreach (Type stage in Interfaces.Where(type => FluentSymbols.Stages.ContainsKey(type.Name)))
        {
            BuilderKind kind = FluentSymbols.Stages[stage.Name];
            IEnumerable<MethodInfo> calls = stage.GetInterfaces().Append(stage).SelectMany(type => type.GetMethods());
            unknown.AddRange(calls.Select(call => call.Name).Where(name => !Table(kind).Contains(name)).Select(name => $"{stage.Name}.{name}"));
        }

        Assert.Equal([], unknown.Distinct());
    }

    [Fact]
    public void NoCall_IsKnownThatDoesNotExist()
    {
        IEnumerable<string> calls = Interfaces.SelectMany(type => type.GetMethods()).Select(call => call.Name);
        IEnumerable<string> known = Enum.GetValues<BuilderKind>().SelectMany(Table).Distinct();

        Assert.Equal([], known.Except(calls));
    }

    private static IEnumerable<string> Table(BuilderKind kind) => kind switch
    {
        BuilderKind.Program => ProgramCalls.Table.Keys,
        BuilderKind.Objective => ObjectiveCalls.Table.Keys,
        BuilderKind.Indicator => IndicatorCalls.Table.Keys,
        BuilderKind.Diagnosis => ProgramDataCalls.Diagnosis.Keys,
        BuilderKind.Alternatives => ProgramDataCalls.Alternatives.Keys,
        BuilderKind.Amendment => ProgramDataCalls.Amendment.Keys,
        BuilderKind.Plan => PlanCalls.Plan.Keys,
        BuilderKind.PlanElement => PlanCalls.Element.Keys,
        BuilderKind.PlanIndicator => PlanCalls.Indicator.Keys,
        BuilderKind.Report => ReportCalls.Report.Keys,
        BuilderKind.ReportRow => ReportCalls.Row.Keys,
        BuilderKind.Evidence => ReportCalls.Evidence.Keys,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A builder of an unknown kind has no table."),
    };
}

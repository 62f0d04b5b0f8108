using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

public sealed class RuleOptionsTests
{
    private static readonly ProgramDraft Wrong = Drafts.Program(
        Drafts.Component("C1") with { Indicators = Drafts.List(Drafts.Indicator("A = (B / C) * 100", "A", "B", "D")) });

    [Theory]
    [InlineData(Preset.Minimal)]
    [InlineData(Preset.Recommended)]
    [InlineData(Preset.Strict)]
    public void Preset_RunsItsRules(Preset preset)
    {
        RuleOptions options = RuleOptions.Default.With(preset);

        Assert.Equal(RuleBook.Rules.Where(rule => rule.Preset <= preset), RuleBook.Rules.Where(options.Runs));
    }

    [Fact]
    public void Default_IsRecommended() => Assert.Equal((Preset.Recommended, Profile.Default), (RuleOptions.Default.Preset, RuleOptions.Default.Profile));

    [Fact]
    public void Without_SwitchesARuleOff()
    {
        Assert.Contains(RuleBook.Check(Wrong), finding => finding.Rule.Id == "PBR2002");
        Assert.DoesNotContain(RuleBook.Check(Wrong, RuleOptions.Default.Without("PBR2002")), finding => finding.Rule.Id == "PBR2002");
    }

    [Fact]
    public void With_GivesEveryFindingTheSeverity() => Assert.All(
        RuleBook.Check(Wrong, RuleOptions.Default.With("PBR2002", Severity.Information)).Where(finding => finding.Rule.Id == "PBR2002"),
        finding => Assert.Equal(Severity.Information, finding.Severity));

    [Fact]
    public void With_SwitchesARuleOnThatThePresetLeavesOut()
    {
        RuleOptions minimal = RuleOptions.Default.With(Preset.Minimal);

        Assert.False(minimal.Runs(Rule("PBR2003")));
        Assert.True(minimal.With("PBR2003").Runs(Rule("PBR2003")));
        Assert.False(minimal.With("PBR2003").Without("PBR2003").Runs(Rule("PBR2003")));
    }

    [Fact]
    public void UnknownRule_IsRefused() => Assert.Throws<ArgumentException>(() => RuleOptions.Default.Without("PBR0000"));

    [Fact]
    public void Profile_ReachesTheRules()
    {
        ProgramDraft draft = Drafts.Program(Purpose(Dimension.Quality));

        Assert.Empty(Found.Of(1009, draft));
        Assert.Contains(RuleBook.Check(draft, RuleOptions.Default.With(Profile.Federal)), finding => finding.Rule.Number == 1009);
    }

    [Fact]
    public void LevelRules_SayWhoseMethodItIs()
    {
        Finding finding = RuleBook.Check(Drafts.Program(Purpose(Dimension.Quality)), RuleOptions.Default.With(Profile.Oaxaca)).Single(one => one.Rule.Number == 1009);

        finding.Says(
            "El indicador mide 'calidad', y el perfil Oaxaca admite para un Propósito solo eficacia o eficiencia. Corrija la dimensión o mida aquí otra cosa.",
            "The indicator measures 'quality', and for a purpose the profile 'Oaxaca' permits only efficacy or efficiency. Correct the dimension, or measure something else here.");
        Assert.Equal("SP03 › P", finding.Subject);
    }

    [Fact]
    public void CheckAll_AnswersAsOneByOne()
    {
        ProgramDraft[] programs = Enumerable.Range(0, 200)
            .Select(i => i % 3 == 0 ? Drafts.Program(Purpose(Dimension.Economy)) : Wrong with { Code = Drafts.Text(DraftField.Code, $"P{i}") })
            .ToArray();
        RuleOptions options = RuleOptions.Default.With(Preset.Strict);
        Counter counter = new();

        ImmutableArray<ImmutableArray<Finding>> together = RuleBook.CheckAll(programs, options, counter);

        Assert.Equal(
            programs.Select(program => RuleBook.Check(program, options).Select(finding => finding.ToString())),
            together.Select(findings => findings.Select(finding => finding.ToString())));
        Assert.Equal(Enumerable.Range(1, 200), counter.Told.Order());
    }

    [Fact]
    public void CheckAll_Stops()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => RuleBook.CheckAll([Wrong, Wrong], RuleOptions.Default, cancellation: stop.Token));
    }

    [Fact]
    public void CheckAll_RefusesANullAmongThem() => Assert.Throws<ArgumentNullException>(() => RuleBook.CheckAll([Wrong, null!], RuleOptions.Default));

    private static RuleInfo Rule(string id) => RuleBook.Rules.Single(rule => rule.Id == id);

    private static ObjectiveDraft Purpose(Dimension dimension) => new()
    {
        Level = ObjectiveLevel.Purpose,
        Indicators = Drafts.List(Drafts.Indicator() with { Dimensions = Drafts.List(Drafts.Known(DraftField.Dimension, dimension)) }),
    };

    private sealed class Counter : IProgress<int>
    {
        public List<int> Told { get; } = [];

        public void Report(int value)
        {
            lock (Told) { Told.Add(value); }
        }
    }
}

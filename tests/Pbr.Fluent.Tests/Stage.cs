using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Tests;

/// <summary>A stage of the fluent surface, and the way to it.</summary>
internal sealed class Stage
{
    private readonly Func<Action<object>, IBuildStage> _write;

    private Stage(Type type, Func<Action<object>, IBuildStage> write)
    {
        Type = type;
        _write = write;
    }

    /// <summary>Every stage that a definition comes through.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        Of<IProgramStage>(use => With(Mir.Program("P", "name"), use)),
        Of<IDiagnosisStage>(use => Mir.Program("P", "name").Diagnosis(use)),
        Of<IAlternativesStage>(use => Mir.Program("P", "name").Alternatives(use)),
        Of<IAmendmentStage>(use => Mir.Program("P", "name").Amendment("letter", use)),
        Of<IPlanStage>(use => Mir.Program("P", "name").Plan("plan", use)),
        Of<IPlanElementStage>(use => Mir.Program("P", "name").Plan("plan", plan => plan.Element(PlanElementKind.Axis, "element", use))),
        Of<IPlanIndicatorStage>(use => Mir.Program("P", "name").Plan("plan", plan => plan.Indicator(use))),
        Of<IReportStage>(use => Mir.Program("P", "name").Report("report", use)),
        Of<IReportRowStage>(use => Mir.Program("P", "name").Report("report", report => report.Row("C.1", use))),
        Of<IEvidenceStage>(use => Mir.Program("P", "name").Report("report", report => report.Row("C.1", row => row.Evidence("evidence", use)))),
        Of<IPurposeStage>(use => With(Mir.Program("P", "name").Goal("goal", _ => { }), use)),
        Of<IComponentStage>(use => With(Mir.Program("P", "name").Purpose("purpose", _ => { }), use)),
        Of<IObjectiveStage>(use => Mir.Program("P", "name").Goal("goal", use)),
        Of<IComponentObjectiveStage>(use => Mir.Program("P", "name").Component("C.1", "component", use)),
        Of<IComponentActivityStage>(use => Mir.Program("P", "name").Component("C.1", "component", component => use(component.Activity("A.1.1", "activity", _ => { })))),
        Of<IIndicatorStage>(use => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", "indicator", use))),
        Of<IVariableStage>(use => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", "indicator", sheet => use(sheet.Formula("A / B"))))),
        Of<ITargetStage>(use => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", "indicator", sheet => use(sheet.ExternalMethod("INEGI"))))),
        Of<IScheduleStage>(use => Mir.Program("P", "name").Goal("goal", goal => goal.Indicator("I", "indicator", sheet => use(sheet.TrafficLight("> 2", "<= 2", "< 1"))))),
    ];

    /// <summary>The interface.</summary>
    public Type Type { get; }

    /// <summary>The interface and those it inherits.</summary>
    public IEnumerable<Type> Interfaces => Type.GetInterfaces().Prepend(Type);

    /// <summary>Every call that the stage offers and that writes something.</summary>
    public IEnumerable<StageCall> Calls => Interfaces
        .Where(type => type != typeof(IBuildStage))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        .Select(method => new StageCall(this, method));

    /// <summary>The draft of a definition in which a stage was used.</summary>
    public ProgramDraft Reach(Action<object> use) => _write(use).ToDraft();

    public override string ToString() => Type.Name;

    private static Stage Of<T>(Func<Action<T>, IBuildStage> write)
        where T : notnull => new(typeof(T), use => write(stage => use(stage)));

    private static T With<T>(T stage, Action<T> use)
    {
        use(stage);
        return stage;
    }
}

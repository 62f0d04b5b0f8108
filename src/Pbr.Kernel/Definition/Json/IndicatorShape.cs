using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>An indicator and its sheet in a definition file.</summary>
internal static class IndicatorShape
{
    /// <summary>The shape.</summary>
    public static Shape<IndicatorDraft> Shape { get; } = new Shape<IndicatorDraft>("un indicador", "an indicator", () => new IndicatorDraft())
        .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
        .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v })
        .Text("definition", DraftField.DefinitionText, d => d.Definition, (d, v) => d with { Definition = v })
        .Word("type", DraftField.IndicatorType, VocabularyWords.IndicatorTypes, d => d.Type, (d, v) => d with { Type = v })
        .Several("dimensions", DraftField.Dimension, VocabularyWords.Dimensions, d => d.Dimensions, (d, v) => d with { Dimensions = v })
        .Word("direction", DraftField.Direction, VocabularyWords.Directions, d => d.Direction, (d, v) => d with { Direction = v })
        .Word("frequency", DraftField.Frequency, VocabularyWords.Frequencies, d => d.Frequency, (d, v) => d with { Frequency = v })
        .Word("fulfilmentPeriod", DraftField.FulfilmentPeriod, VocabularyWords.Frequencies, d => d.FulfilmentPeriod, (d, v) => d with { FulfilmentPeriod = v })
        .Text("formula", DraftField.Formula, d => d.Formula, (d, v) => d with { Formula = v })
        .Text("externalMethod", DraftField.Formula, d => d.ExternalMethod, (d, v) => d with { ExternalMethod = v })
        .Parts("variables", SheetShapes.Variable, d => d.Variables, (d, v) => d with { Variables = v })
        .Text("variablesUnit", DraftField.UnitOfMeasure, d => d.VariablesUnit, (d, v) => d with { VariablesUnit = v })
        .Text("unit", DraftField.UnitOfMeasure, d => d.Unit, (d, v) => d with { Unit = v })
        .Whole("decimals", DraftField.Decimals, d => d.Decimals, (d, v) => d with { Decimals = v })
        .Part("baseline", SheetShapes.Baseline, d => d.Baseline, (d, v) => d with { Baseline = v })
        .Parts("targets", SheetShapes.Target, d => d.Targets, (d, v) => d with { Targets = v })
        .Word("complianceMethod", DraftField.Compliance, VocabularyWords.ComplianceMethods, d => d.ComplianceMethod, (d, v) => d with { ComplianceMethod = v })
        .Part("trafficLight", SheetShapes.TrafficLight, d => d.TrafficLight, (d, v) => d with { TrafficLight = v })
        .Parts("schedules", SheetShapes.Schedule, d => d.Schedules, (d, v) => d with { Schedules = v })
        .Parts("amendedFormulas", SheetShapes.AmendedFormula, d => d.AmendedFormulas, (d, v) => d with { AmendedFormulas = v })
        .Parts("amendedDirections", SheetShapes.AmendedDirection, d => d.AmendedDirections, (d, v) => d with { AmendedDirections = v })
        .Parts("amendedTrafficLights", SheetShapes.TrafficLight, d => d.AmendedTrafficLights, (d, v) => d with { AmendedTrafficLights = v })
        .Texts("meansOfVerification", DraftField.MeansOfVerification, d => d.MeansOfVerification, (d, v) => d with { MeansOfVerification = v })
        .Parts("alignments", AlignmentShape.Shape, d => d.Alignments, (d, v) => d with { Alignments = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "name")
        .Opening(Openings.Open);
}

using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Json;

/// <summary>A plan in a definition file.</summary>
internal static class PlanShape
{
    /// <summary>The shape.</summary>
    public static Shape<PlanDraft> Shape { get; } = Make();

    private static Shape<PlanDraft> Make()
    {
        Shape<PlanIndicatorDraft> indicator = Indicator();
        return new Shape<PlanDraft>("un plan", "a plan", () => new PlanDraft())
            .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v })
            .Text("citedAs", DraftField.Plan, d => d.CitedAs, (d, v) => d with { CitedAs = v })
            .Whole("firstYear", DraftField.Plan, d => d.FirstYear, (d, v) => d with { FirstYear = v })
            .Whole("lastYear", DraftField.Plan, d => d.LastYear, (d, v) => d with { LastYear = v })
            .Text("definition", DraftField.DefinitionText, d => d.Definition, (d, v) => d with { Definition = v })
            .Text("responsibleUnit", DraftField.Name, d => d.ResponsibleUnit, (d, v) => d with { ResponsibleUnit = v })
            .Parts("alignments", AlignmentShape.Shape, d => d.Alignments, (d, v) => d with { Alignments = v })
            .Parts("elements", Element(indicator), d => d.Elements, (d, v) => d with { Elements = v })
            .Parts("indicators", indicator, d => d.Indicators, (d, v) => d with { Indicators = v })
            .Texts("signatoryPosts", DraftField.SignatoryPost, d => d.SignatoryPosts, (d, v) => d with { SignatoryPosts = v })
            .Placed(DraftField.Element, (d, v) => d with { Element = v }, "name")
            .Opening(Openings.Open);
    }

    private static Shape<PlanElementDraft> Element(Shape<PlanIndicatorDraft> indicator)
    {
        Shape<PlanElementDraft> element = new("un elemento del plan", "an element of the plan", () => new PlanElementDraft());
        return element
            .Word("kind", DraftField.Plan, VocabularyWords.PlanElementKinds, d => d.Kind, (d, v) => d with { Kind = v })
            .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
            .Text("text", DraftField.Plan, d => d.Text, (d, v) => d with { Text = v })
            .Texts("under", DraftField.Plan, d => d.Under, (d, v) => d with { Under = v })
            .Parts("elements", element, d => d.Elements, (d, v) => d with { Elements = v })
            .Parts("indicators", indicator, d => d.Indicators, (d, v) => d with { Indicators = v })
            .Texts("coveredBy", DraftField.Code, d => d.CoveredBy, (d, v) => d with { CoveredBy = v })
            .Texts("budgetPrograms", DraftField.Plan, d => d.BudgetPrograms, (d, v) => d with { BudgetPrograms = v })
            .Parts("alignments", AlignmentShape.Shape, d => d.Alignments, (d, v) => d with { Alignments = v })
            .Texts("responsibles", DraftField.Plan, d => d.Responsibles, (d, v) => d with { Responsibles = v })
            .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "text")
            .Opening(Openings.Open);
    }

    private static Shape<PlanIndicatorDraft> Indicator() => new Shape<PlanIndicatorDraft>("un indicador del plan", "an indicator of the plan", () => new PlanIndicatorDraft())
        .Text("code", DraftField.Code, d => d.Code, (d, v) => d with { Code = v })
        .Text("name", DraftField.Name, d => d.Name, (d, v) => d with { Name = v })
        .Text("speaksOf", DraftField.Code, d => d.SpeaksOf, (d, v) => d with { SpeaksOf = v })
        .Text("unit", DraftField.UnitOfMeasure, d => d.Unit, (d, v) => d with { Unit = v })
        .Text("formula", DraftField.Formula, d => d.Formula, (d, v) => d with { Formula = v })
        .Figure("target", DraftField.Target, d => d.Target, (d, v) => d with { Target = v })
        .Whole("year", DraftField.Target, d => d.Year, (d, v) => d with { Year = v })
        .Part("baseline", SheetShapes.Baseline, d => d.Baseline, (d, v) => d with { Baseline = v })
        .Part("trafficLight", SheetShapes.TrafficLight, d => d.TrafficLight, (d, v) => d with { TrafficLight = v })
        .Part("schedule", SheetShapes.Schedule, d => d.Schedule, (d, v) => d with { Schedule = v })
        .Texts("meansOfVerification", DraftField.MeansOfVerification, d => d.MeansOfVerification, (d, v) => d with { MeansOfVerification = v })
        .Placed(DraftField.Element, (d, v) => d with { Element = v }, "code", "name")
        .Opening(Openings.Open);
}

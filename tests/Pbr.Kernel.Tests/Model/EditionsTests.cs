using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Evaluation;
using Pbr.Kernel.Tests.Evaluation;
using Pbr.Kernel.Text;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Model;

/// <summary>What a letter puts in the place of the original is in force; the original is kept.</summary>
public sealed class EditionsTests
{
    private const string Letter = "SPyE/SP/1414/2023";

    [Fact]
    public void AmendedFormula_IsTheOneThatIsEvaluated()
    {
        BudgetProgram program = Build(Amended());

        Indicator indicator = program.Indicator("I.5.1")!;
        IndicatorResult result = BothWays.Evaluate(program, Quarters((30, 40)), Year.Quarter(1)).Single();
        Assert.Equal(0.75m, result.Value);
        Assert.Equal("PVE = NVE / NVF", indicator.Formula!.Text);
        Assert.Equal([null, Letter], indicator.Formulas.Select(edition => edition.Letter));
    }

    [Fact]
    public void AmendedDirectionAndLight_AreInForce()
    {
        Indicator indicator = Build(Amended()).Indicator("I.5.1")!;

        Assert.Equal(Direction.Descending, indicator.Direction);
        Assert.Equal([Direction.Ascending, Direction.Descending], indicator.Directions.Select(edition => edition.Direction));
        Assert.Equal(Letter, indicator.TrafficLight!.Letter);
        Assert.Equal([null, Letter], indicator.TrafficLights.Select(light => light.Letter));
    }

    [Fact]
    public void FormulaThatWasReplaced_IsNoLongerChecked()
    {
        IndicatorDraft draft = Percentage(formula: "PVE = (NVX / NVF) * 100");

        Assert.Contains(Build(draft).Findings, finding => finding.Rule.Number == 2002);
        BudgetProgram program = Build(draft with { AmendedFormulas = List(new AmendedFormulaDraft { Formula = Given("PVE = (NVE / NVF) * 100", DraftField.Formula), Letter = Given(Letter) }) });
        Assert.DoesNotContain(program.Findings, finding => finding.Rule.Number == 2002);
        Assert.True(program.Indicator("I.5.1")!.IsEvaluable);
    }

    [Fact]
    public void SheetWithoutEditions_HasTheOriginalOnly()
    {
        Indicator indicator = Build(Percentage()).Indicator("I.5.1")!;

        Assert.Null(Assert.Single(indicator.Formulas).Letter);
        Assert.Null(Assert.Single(indicator.Directions).Letter);
        Assert.Null(Assert.Single(indicator.TrafficLights).Letter);
    }

    private static IndicatorDraft Amended() => Percentage() with
    {
        AmendedFormulas = List(new AmendedFormulaDraft { Formula = Given("PVE = NVE / NVF", DraftField.Formula), Letter = Given(Letter) }),
        AmendedDirections = List(new AmendedDirectionDraft { Direction = Given(Direction.Descending), Letter = Given(Letter) }),
        AmendedTrafficLights = List(Light("< 20%", ">= 20% & < 50%", ">= 50%") with { Letter = Given(Letter) }),
    };
}

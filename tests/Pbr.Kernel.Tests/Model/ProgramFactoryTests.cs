using System;
using System.Linq;
using NodaTime;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using static Pbr.Kernel.Tests.Model.Sheets;

namespace Pbr.Kernel.Tests.Model;

public sealed class ProgramFactoryTests
{
    [Fact]
    public void SoundSheet_IsEvaluable()
    {
        BudgetProgram program = Build(Percentage());

        Assert.True(program.IsSound);
        Assert.True(program.Indicator("I.5.1")!.IsEvaluable);
        Assert.Equal(["PVE:Result", "NVE:Input", "NVF:Input"], program.Indicators[0].Variables.Select(one => $"{one.Symbol}:{one.Role}"));
        Assert.Equal(["NVE", "NVF"], program.Indicators[0].Inputs.Select(input => input.Name));
    }

    [Fact]
    public void BadSheet_DoesNotHideTheOthers()
    {
        BudgetProgram program = Build(Percentage("I.5.1", "PVE = (NVE / NVFX) * 100"), Percentage("I.5.2"));

        Assert.False(program.IsSound);
        Assert.False(program.Indicator("I.5.1")!.IsEvaluable);
        Assert.Contains(program.Indicator("I.5.1")!.Findings, finding => finding.Rule.Number == 2002);
        Assert.True(program.Indicator("I.5.2")!.IsEvaluable);
        Assert.Empty(program.Indicator("I.5.2")!.Findings.Where(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void Findings_AreThoseOfTheRuleBook()
    {
        ProgramDraft draft = Program(Percentage("I.5.1", "PVE = (NVE / NVFX) * 100"), Percentage("I.5.1"));

        Assert.Equal(
            RuleBook.Check(draft).Select(finding => finding.ToString()),
            ProgramFactory.Create(draft).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void SharedCode_GivesEachIndicatorAKeyAndStopsTheSecond()
    {
        BudgetProgram program = Build(Percentage("I.5.1"), Percentage("I 5 1"));

        Assert.Equal(["I5.1", "I5.1#2"], program.Indicators.Select(indicator => indicator.Key));
        Assert.Equal([true, false], program.Indicators.Select(indicator => indicator.IsEvaluable));
        Assert.Same(program.Indicators[1], program.Indicator("I5.1#2"));
    }

    [Fact]
    public void Indicator_IsFoundByEveryFormOfItsCodeOrOfItsObjectives()
    {
        BudgetProgram program = ProgramFactory.Create(ProgramOf(
            Objective(ObjectiveLevel.Goal, null, Percentage(null)),
            Objective(ObjectiveLevel.Purpose, null, Percentage(null)),
            Objective(ObjectiveLevel.Component, "C. 2.", Percentage(null)),
            Objective(ObjectiveLevel.Component, "C.5", Percentage("I.5.1"), Percentage("I.5.2"))));

        Assert.Equal(["F", "P", "C2", "I5.1", "I5.2"], program.Indicators.Select(indicator => indicator.Key));
        Assert.Equal("F", program.Indicator("F")!.Key);
        Assert.Equal("C2", program.Indicator("Componente 2")!.Key);
        Assert.Equal("I5.1", program.Indicator("C5")!.Key);
        Assert.Equal("I5.2", program.Indicator("i-5-2")!.Key);
        Assert.Null(program.Indicator("C.9"));
        Assert.Throws<ArgumentNullException>(() => program.Indicator(null!));
    }

    [Fact]
    public void Activity_BelongsToTheComponentOfItsCode()
    {
        BudgetProgram program = ProgramFactory.Create(ProgramOf(
            Objective(ObjectiveLevel.Activity, "A.5.2", Percentage(null)),
            Objective(ObjectiveLevel.Component, "C.5") with { Activities = List(Objective(ObjectiveLevel.Activity, "A.5.1")) },
            Objective(ObjectiveLevel.Activity, "C9A1")));

        Assert.Equal(["C5", "A9.1"], program.Matrix.Objectives.Select(objective => objective.Key));
        Assert.Equal(["A5.1", "A5.2"], program.Matrix.Objective("C.5")!.Activities.Select(objective => objective.Key));
        Assert.Equal(["C5", "A5.1", "A5.2", "A9.1"], program.Matrix.AllObjectives.Select(objective => objective.Key));
        Assert.Null(program.Matrix.Goal);
    }

    [Fact]
    public void StrictBuild_ListsEachErrorWithItsPlaceInTheLanguageOfTheUser()
    {
        ProgramDraft draft = Program(Percentage("I.5.1", "PVE = (NVE / NVFX) * 100"));

        using (new CultureScope("es-MX"))
        {
            ProgramDefinitionException refused = Assert.Throws<ProgramDefinitionException>(() => ProgramFactory.CreateStrict(draft));
            Finding error = Assert.Single(refused.Findings, finding => finding.Severity == Severity.Error);
            Assert.Contains("PBR2002 SP03 › C.5 › I.5.1: ", refused.Message, StringComparison.Ordinal);
            Assert.Contains(error.Message(System.Globalization.CultureInfo.GetCultureInfo("es-MX")), refused.Message, StringComparison.Ordinal);
            Assert.Contains("[Formula: 'NVFX', carácter 14]", refused.Message, StringComparison.Ordinal);
        }

        using (new CultureScope("en-US"))
        {
            ProgramDefinitionException refused = Assert.Throws<ProgramDefinitionException>(() => ProgramFactory.CreateStrict(draft));
            Assert.StartsWith("The definition of the programme has errors.", refused.Message, StringComparison.Ordinal);
            Assert.Contains(", character 14]", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void StrictBuild_AcceptsWhatIsSound() => Assert.Equal("SP03", ProgramFactory.CreateStrict(Program(Percentage())).Code);

    [Fact]
    public void EverythingTheDraftSays_IsInTheModel()
    {
        IndicatorDraft sheet = Percentage() with
        {
            Definition = Given("Mide las vinculaciones."),
            FulfilmentPeriod = Given(Frequency.Annual),
            VariablesUnit = Given("Vinculaciones"),
            Decimals = Given(1),
            Baseline = new BaselineDraft { Value = Given(71.5m), Year = Given(2022) },
            Targets = Target(80m).Add(new TargetDraft { Value = Given(85m), Letter = Given("SPyE/1414/2024") }),
            ComplianceMethod = Given(ComplianceMethod.ProgressFromBaseline),
            Schedules = Schedule(Frequency.Quarterly, null, 20m, null, 30m, 30m)
                .AddRange(List(new ScheduleDraft { Grid = Frequency.Quarterly, Values = List(Given(85m)), Letter = Given("SPyE/1414/2024") })),
            MeansOfVerification = Texts("https://gob.mx/datos"),
        };
        ProgramDraft draft = ProgramOf(Objective(ObjectiveLevel.Component, "C.5", sheet) with
        {
            Assumptions = Texts("Los municipios participan."),
            MeansOfVerification = Texts("Informe"),
            SourcesOfInformation = Texts("Registro"),
        }) with
        {
            Dependency = new CodedName { Code = Given("19"), Name = Given("Secretaría") },
            ResponsibleUnit = new CodedName { Code = Given("1920"), Name = Given("Dirección") },
            Definition = Given("Qué es"),
            Beneficiaries = Given("Municipios"),
            BeneficiaryCount = Given(46m),
            Budget = Given(1375219.00m),
            Alignments = List(new AlignmentDraft { Catalogue = Given("ODS"), Code = Given("9.b"), Text = Given("Tecnología") }),
            SignatoryPosts = Texts("Director"),
            Diagnosis = new DiagnosisDraft
            {
                Problem = Given("Problema"), Intervention = Given("Intervención"), ExpectedResult = Given("Resultado"),
                PotentialPopulation = Given("Todos"), TargetPopulation = Given("Algunos"), ReferenceIndicators = Texts("R1"), Risks = Texts("Riesgo"),
                Effects = List(new MirrorDraft { Problem = Given("efecto"), Solution = Given("fin") }),
                Causes = List(new MirrorDraft { Code = Given("C.5"), Problem = Given("causa"), Solution = Given("medio") }),
            },
            Alternatives = new AlternativeScoringDraft
            {
                Scale = Given("Mejor = 5"), Alternatives = Texts("A", "B"), PrintedTotals = List(Given(5m), default),
                Criteria = List(new CriterionDraft { Name = Given("Costo"), Scores = List(Given(5m), default) }),
            },
            Amendments = List(new AmendmentDraft
            {
                Letter = Given("SPyE/1414/2024"), Date = Given(new DateTime(2024, 7, 2)), Subject = Given("Ajuste"), Reason = Given("Demanda"),
                AnswersLetter = Given("X/1"), Elements = Texts("C.5"), Annexes = Texts("Anexo 1"),
            }),
        };

        BudgetProgram program = ProgramFactory.Create(draft);
        Indicator indicator = program.Indicators[0];

        Assert.Equal(new CodedText("19", "Secretaría"), program.Dependency);
        Assert.Equal(new CodedText("1920", "Dirección"), program.ResponsibleUnit);
        Assert.Equal(("Qué es", "Municipios", 46m, 1375219.00m), (program.Definition, program.Beneficiaries, program.BeneficiaryCount, program.Budget));
        Assert.Equal([new Alignment("ODS", "9.b", "Tecnología")], program.Alignments.AsEnumerable());
        Assert.Equal(["Director"], program.SignatoryPosts.AsEnumerable());
        Assert.Equal(("Problema", "Intervención", "Resultado"), (program.Diagnosis!.Problem, program.Diagnosis.Intervention, program.Diagnosis.ExpectedResult));
        Assert.Equal(("Todos", "Algunos"), (program.Diagnosis.PotentialPopulation, program.Diagnosis.TargetPopulation));
        Assert.Equal(["R1", "Riesgo"], program.Diagnosis.ReferenceIndicators.Concat(program.Diagnosis.Risks));
        Assert.Equal([new Mirror(null, "efecto", "fin"), new Mirror("C.5", "causa", "medio")], program.Diagnosis.Effects.Concat(program.Diagnosis.Causes));
        Assert.Equal("Mejor = 5", program.Alternatives!.Scale);
        Assert.Equal(["A", "B"], program.Alternatives.Alternatives.AsEnumerable());
        Assert.Equal([5m, null], program.Alternatives.PrintedTotals.AsEnumerable());
        Assert.Equal(("Costo", 5m), (program.Alternatives.Criteria[0].Name, program.Alternatives.Criteria[0].Scores[0]));
        Amendment amendment = Assert.Single(program.Amendments);
        Assert.Equal(("SPyE/1414/2024", new LocalDate(2024, 7, 2), "Ajuste", "Demanda", "X/1"), (amendment.Letter, amendment.Date, amendment.Subject, amendment.Reason, amendment.AnswersLetter));
        Assert.Equal(["C.5", "Anexo 1"], amendment.Elements.Concat(amendment.Annexes));
        Objective objective = program.Matrix.Components.Single();
        Assert.Equal(["Los municipios participan.", "Informe", "Registro"], objective.Assumptions.Concat(objective.MeansOfVerification).Concat(objective.SourcesOfInformation));
        Assert.Equal(("Mide las vinculaciones.", Frequency.Annual, "Vinculaciones", 1), (indicator.Definition, indicator.FulfilmentPeriod, indicator.VariablesUnit, indicator.Decimals));
        Assert.Equal(new Baseline(71.5m, 2022), indicator.Baseline);
        Assert.Equal([new Target(80m, null), new Target(85m, "SPyE/1414/2024")], indicator.Targets.AsEnumerable());
        Assert.Equal(85m, indicator.Target!.Value);
        Assert.Equal(ComplianceMethod.ProgressFromBaseline, indicator.ComplianceMethod);
        Assert.Equal([20m, null, 30m, 30m], indicator.Schedules[0].Values.AsEnumerable());
        Assert.Equal((ScheduleStyle.Instalments, false), (indicator.Schedules[0].Style, indicator.Schedules[0].IsStyleDeclared));
        Assert.Equal("SPyE/1414/2024", indicator.Schedule!.Letter);
        Assert.Equal("Vinculaciones", indicator.Variable("NVE")!.Unit);
        Assert.Equal(["https://gob.mx/datos"], indicator.MeansOfVerification.AsEnumerable());
    }

    [Fact]
    public void EmptyDraft_MakesAProgramme()
    {
        BudgetProgram program = ProgramFactory.Create(new ProgramDraft());

        Assert.Equal(("", "", null), (program.Code, program.Name, program.FiscalYear));
        Assert.Empty(program.Indicators);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(int.MaxValue)]
    public void ImpossibleDecimals_AreNotEvaluable(int decimals) =>
        Assert.False(Build(Percentage() with { Decimals = Given(decimals) }).Indicators[0].IsEvaluable);

    [Theory]
    [InlineData(0)]
    [InlineData(-2024)]
    [InlineData(int.MaxValue)]
    public void ImpossibleYear_IsLeftOut(int year) =>
        Assert.Null(ProgramFactory.Create(Program() with { FiscalYear = Given(year) }).FiscalYear);

    [Theory]
    [InlineData("Porcentaje", "> 80%", LightBasis.Value)]
    [InlineData("Acciones", "> 80%", LightBasis.Compliance)]
    [InlineData("Acciones", "> 80", LightBasis.Value)]
    [InlineData("Porcentaje", "≤ 130 % meta", LightBasis.Compliance)]
    public void UndeclaredBasis_IsTheReadingInWhichUnitsAgree(string unit, string green, LightBasis basis)
    {
        LightScale scale = Build(Percentage() with { Unit = Given(unit), TrafficLight = Light(green, null, null) }).Indicators[0].TrafficLight!;

        Assert.Equal((basis, false), (scale.Basis, scale.IsBasisDeclared));
    }

    [Fact]
    public void DeclaredBasis_Stands()
    {
        LightScale scale = Build(Percentage() with { TrafficLight = Light("> 80%", null, null, LightBasis.Compliance) }).Indicators[0].TrafficLight!;

        Assert.Equal((LightBasis.Compliance, true), (scale.Basis, scale.IsBasisDeclared));
    }

    private static ObjectiveDraft Objective(ObjectiveLevel level, string? code, params IndicatorDraft[] indicators) => new()
    {
        Level = level,
        Element = new Anchor(DraftField.Element, code),
        Code = code is null ? default : Given(code, DraftField.Code),
        NarrativeSummary = Given("Objetivo " + code),
        Indicators = List(indicators),
    };
}

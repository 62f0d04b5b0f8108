using System.Linq;
using Pbr.Kernel;

namespace Pbr.Fluent.Tests;

/// <summary>The programme that the design shows reads as it was meant to, and builds.</summary>
public sealed class DesignSketchTests
{
    [Fact]
    public void Sketch_BuildsTheProgramme()
    {
        BudgetProgram program = Mir.Program("SP03", "Vinculación interinstitucional")
            .FiscalYear(2023)
            .ResponsibleUnit("1920", "Dirección de Vinculación e Innovación Institucional")
            .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
                .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Quarterly)
                    .Formula("PVE = (NVE / NVF) * 100")
                    .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                    .Variable("NVE", "Número de vinculaciones efectivas")
                    .Variable("NVF", "Número de vinculaciones formalizadas")
                    .Unit("Porcentaje").Baseline(0m, 2022).Target(80m)
                    .TrafficLight(green: "> 80%", yellow: "<= 79%", red: "<= 50%")
                    .MonthlySchedule(6.66m, 6.66m))
                .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
                    .Assumptions("Que existan organismos.")))
            .Build();

        Assert.Equal("SP03", program.Code);
        Assert.Equal(2023, program.FiscalYear?.Number);
        Assert.Equal("I.5.1", program.Indicators.Single().Code);
        Assert.NotNull(program.Matrix.Objective("A.5.1"));
        Assert.Contains(program.Findings, finding => finding.Rule.Id == "PBR3002");
    }
}

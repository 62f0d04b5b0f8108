using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;
using Xunit;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>The targets of the matrix of Veracruz 2021, the schedule rows of Monterrey 2023 and the baselines of Oaxaca de Juárez 2024: what is found in each.</summary>
public sealed class PublishedTargetsTests
{
    private static readonly int[] AboutTargets = [3006, 3007, 4003, 4005, 4006, 4008, 4014];

    /// <summary>The sheets have no unit and no direction: what they measure is in the formula.</summary>
    [Theory]
    [InlineData("PROPÓSITO", "Número de programas ejecutados / total de programas municipales establecidos en el PMD", Frequency.Annual, 4, 4, "PBR4003")]
    [InlineData("C1", "número de personas con acceso a internet/total de personas sin acceso a internet", Frequency.Monthly, null, 21500, "PBR4005")]
    [InlineData("C3", "número de sistemas tecnológicos brindados/total de requerimientos de sistemas solicitados", Frequency.Semiannual, 1, 2, "PBR4014")]
    [InlineData("C4", "número de servicios públicos electrónicos otorgados/total de los servicios electrónicos requeridos", Frequency.Monthly, 1, 12, "PBR4014")]
    [InlineData("C6", "número de procesos modernizados/procesos modernizados programados", Frequency.Quarterly, 1, 4, "PBR4014")]
    [InlineData("C7", "número de capacitaciones para el uso de plataformas/ total de capacitaciones programadas", Frequency.Quarterly, 1, 4, "PBR4014")]
    [InlineData("C8", "número de proyectos ejecutados/ total de proyectos programados en el PMD", Frequency.Annual, 1, 1, "PBR4014")]
    [InlineData("C1A1", "número de personas conectadas/número de personas estimadas para acceder", Frequency.Monthly, 1, 21500, "PBR4005")]
    [InlineData("C3A1", "avance de etapa del proceso/total de fases programadas", Frequency.Semiannual, 1, 2, "PBR4014")]
    [InlineData("C4A1", "actualización mensual de los portales/número de actualizaciones programadas al año", Frequency.Monthly, 1, 12, "PBR4014")]
    [InlineData("C5A1", "número de procesos digitales/total de trámites municipales susceptibles de digitalización", Frequency.Annual, 1, 2, "")]
    [InlineData("C6A2", "número de dependencias con sistema/total de dependencias solicitantes", Frequency.Monthly, 1, 3600, "PBR4005")]
    [InlineData("C7A1", "número de capacitaciones en gobierno abierto/ total de capacitaciones programadas", Frequency.Annual, 1, 1, "PBR4014")]
    [InlineData("C9A1", "número de equipos a los que se da mantenimiento/ total de equipos programados", Frequency.Annual, 250, 3000, "PBR4005")]
    public void Veracruz(string code, string ratio, Frequency frequency, int? baseline, int target, string expected)
    {
        IndicatorDraft draft = Drafts.Named(code).Measured(frequency).Aimed(target) with
        {
            Formula = Drafts.Text(DraftField.Formula, $"({ratio})*100"),
            Baseline = baseline is { } value ? new BaselineDraft { Value = Drafts.Known(DraftField.Baseline, (decimal)value) } : null,
        };
        Assert.Equal(expected, Targets(draft));
    }

    [Theory]
    [InlineData("Reporte", 1, "3:1")]
    [InlineData("Cuentas", 1500, "8:1500")]
    [InlineData("Actualizaciones", 12, "1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1 11:1 12:1")]
    [InlineData("Capacitaciones", 4, "3:1 6:1 9:1 12:1")]
    [InlineData("Lineamientos", 3, "6:2 12:1")]
    [InlineData("Audiencias", 102, "1:4 2:10 3:10 4:4 5:10 6:10 7:10 8:10 9:10 10:10 11:10 12:4")]
    [InlineData("Porcentaje", 100, "1:100 2:100 3:100 4:100 5:100 6:100 7:100 8:100 9:100 10:100 11:100 12:100")]
    [InlineData("Porcentaje", 100, "6:100 12:100")]
    [InlineData("Porcentual", 100, "2:100")]
    public void Monterrey(string unit, int target, string months)
    {
        decimal?[] values = new decimal?[12];
        foreach (string month in months.Split(' ')) { values[int.Parse(month.Split(':')[0], null) - 1] = int.Parse(month.Split(':')[1], null); }
        IndicatorDraft draft = Drafts.Lit("> = 80%", "< 80% & > 50%", "< = 50%").In(unit).Aimed(target).Scheduled(values);
        Assert.Equal(unit.StartsWith("Porcent", System.StringComparison.Ordinal) ? "" : "PBR3006", Targets(draft));
    }

    [Theory]
    [InlineData(55, 100, "")]
    [InlineData(100, 100, "PBR4003")]
    [InlineData(99, 100, "")]
    [InlineData(47, 99, "")]
    [InlineData(0, 100, "")]
    public void Oaxaca(int baseline, int target, string expected)
    {
        IndicatorDraft draft = Drafts.Indicator("(Número de acciones realizadas / Número de acciones programadas) * 100").In("Porcentaje").Aimed(target) with
        {
            Direction = Drafts.Known(DraftField.Direction, Direction.Ascending),
            Baseline = new BaselineDraft { Value = Drafts.Known(DraftField.Baseline, (decimal)baseline), Year = Drafts.Known(DraftField.Baseline, 2023) },
        };
        Assert.Equal(expected, Targets(draft));
    }

    private static string Targets(IndicatorDraft draft) =>
        string.Join(" ", Found.In(draft).Concat(Found.Of(4008, draft)).Where(finding => AboutTargets.Contains(finding.Rule.Number)).Select(finding => finding.Rule.Id));
}

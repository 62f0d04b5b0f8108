using Pbr.Fluent;
using Pbr.Kernel;

// Methods of four state and municipal documents: Jalisco, matrix of 2019 (public safety); Zacatecas, SFU form of 2010; Toluca, PbRM of 2018; Nayarit, indicators of
// 2008 (two). Name and method alone, but for the figures and direction of Zacatecas.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:VARIOS|}", "Indicadores de varios gobiernos")
        .Goal(goal => goal
            .Indicator("JAL", "Actos de seguridad pública atendidos", indicator => indicator
                .Formula("(Número de actos en materia de seguridad pública atendidos (Realizado)/Número de actos en materia de seguridad pública atendidos (Programado))*100"))
            .Indicator("{|PBR1021:ZAC|}", "Partos atendidos", indicator => indicator
                .Direction(Direction.Ascending)
                .Formula("Número de partos atendidos por personal calificado en la SS y el IMSS-Oportunidades / {|PBR2016:Nacimientos estimados en población no derechohabiente|} X100")
                .Baseline({|PBR4004:124.89m|}).Target({|PBR4003:95.00m|}))
            .Indicator("TOL", "Auditorías", indicator => indicator
                .Formula("(Auditorías a las obligaciones de los servidores públicos realizadas/Auditorías a las obligaciones de los servidores públicos programadas) *100"))
            .Indicator("NAY1", "Saldos sin aprobar", indicator => indicator
                .Formula("((Saldos acumulados sin aprobar en el año actual / saldos acumulados sin aprobar en el año anterior) -1 ) * 100"))
            .Indicator("NAY2", "Montos aprobados", indicator => indicator
                .Formula("(Montos asignados en el ciclo presupuestario vigente aprobados / Montos asignados en el ciclo presupuestario vigente) * 100")));
}

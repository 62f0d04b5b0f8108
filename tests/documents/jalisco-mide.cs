using Pbr.Fluent;
using Pbr.Kernel;

// MIDE Jalisco (Monitoreo de Indicadores del Desarrollo): indicators 1716, 24, 1738 and 2102 of the citizens' panel, mide.jalisco.gob.mx, as published
// from 2023 to 2025. They stand together as goals, for the panel has no matrix. Of 1738 the formula is the sentence of its method; of 2102 the two halves
// are those that its name tells. Type and schedule are not printed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003,PBR1021:MIDE|}", "Monitoreo de Indicadores del Desarrollo de Jalisco")
        .Goal(goal => goal
            .Indicator("{|PBR1021:DCE3-134|}", "Variación en el número de empresas", indicator => indicator
                .Definition("Mide la variación de unidades económicas en la entidad con base en la información presentada en el DENUE, mediante el diferencial de las unidades económicas de Jalisco con respecto al número de unidades económicas del periodo inmediato ante{|PBR6011:rior de la entidad.|}")
                .Direction(Direction.Ascending).Frequency({|PBR1011:Frequency.Semiannual|})
                .Formula("Crecimiento en el número de empresas = NúmeroEt - NúmeroEt-1")
                .Variable("NúmeroEt", "Número de empresas en el periodo t").Variable("NúmeroEt-1", "Número de empresas en el periodo inmediato anterior")
                .Unit("Empresas"))
            .Indicator("{|PBR1021:DCE3-008|}", "Patrones registrados en el IMSS", indicator => indicator
                .Definition("Este indicador exhibe el número de patrones por entidad federativa que están registrados en el Instituto Mexicano del Seguro Social (IMSS).")
                .Direction(Direction.Ascending).Frequency({|PBR1011:Frequency.Monthly|})
                .Formula("P=∑_(j=1)^125Pj")
                .Result("P", "Número de patrones que están registrados en el IMSS").Variable("Pj", "Número de patrones que están registrados en el IMSS en municipio j")
                .Unit("Patrones"))
            .Indicator("DST2-016", "Instrumentos, planes y programas de planeación metropolitana elaborados", indicator => indicator
                .Definition("Contabiliza los instrumentos de planeación metropolitana de las áreas metropolitanas del estado elaborados.")
                .Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("Sumatoria de los instrumentos, planes y programas de planeación metropolitana realizados")
                .Unit("Instrumentos").Baseline(2m, 2020).Target({|PBR4013:16m|}))
            .Indicator("TES1-011", "Porcentaje de población, en los municipios de El Salto, Juanacatlán, Poncitlán, Ocotlán y Chapala, sin seguridad social, afiliado al Seguro Médico Al Estilo Jalisco con respecto al total de población sin seguridad social", indicator => indicator
                .Definition("Este indicador mide la proporción de población sin seguridad social, que está afiliada al esquema público de protección en salud denominado \"Seguro Médico Al Estilo Jalisco\"")
                .Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(Población sin seguridad social afiliada al Seguro Médico Al Estilo Jalisco / Población sin seguridad social) * 100")
                .Unit("Porcentaje").Baseline(2m, 2024).Target(20m)));
}

using Pbr.Fluent;
using Pbr.Kernel;

// INAFED, Guía Consultiva de Desempeño Municipal 2020: twelve indicators of performance, name and method of calculation. The guide prints neither baseline nor
// target: each municipality has its own. They stand together as goals. The steps of the index are shortened.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:GDM|}", "Guía Consultiva de Desempeño Municipal")
        .Goal(goal => goal
            .Indicator("3.1.4", "Índice de Planeación Urbana", indicator => indicator
                .Formula("(X1*20) + (X2*10) + (X3*20) + (X4*20) + (X5*10) + (X6*10) + (X7*10)")
                .Variable("X1", "Diagnóstico").Variable("X2", "Delimitación del área de estudio").Variable("X3", "Formulación del pronóstico").Variable("X4", "Estrategias").Variable("X5", "Programas").Variable("X6", "Consulta pública").Variable("X7", "Publicación"))
            .Indicator("3.3.6", "Tasa de crecimiento de asentamientos humanos en zonas de riesgo", indicator => indicator
                .Formula("((Extensión territorial (km2) de zonas de riesgo ocupadas por asentamientos humanos en el año evaluado - extensión territorial (Km2) de las mismas zonas, en el año previo al evaluado) / extensión territorial (Km2) de zonas de riesgo ocupadas por asentamientos humanos en el año previo al evaluado) * 100"))
            .Indicator("4.4.3", "Tasa de {|PBR6005:abatimiento|} del déficit del servicio de drenaje en viviendas particulares", indicator => indicator
                .Formula("((Viviendas sin drenaje en el año evaluado – viviendas sin drenaje en el año previo al evaluado) / Viviendas sin drenaje en el año previo al evaluado) * - 100"))
            .Indicator("4.4.5", "Porcentaje de agua tratada", indicator => indicator
                .Formula("(Metros cúbicos (m3) de agua tratada en el año evaluado / metros cúbicos (m3) totales de aguas residuales en el año evaluado) * 100"))
            .Indicator("4.4.6", "Cobertura del servicio de recolección de residuos sólidos", indicator => indicator
                .Formula("(Viviendas particulares habitadas que reciben el servicio de recolección de residuos en el año evaluado / total de viviendas particulares habitadas del municipio en el año evaluado) * 100"))
            .Indicator("4.4.7", "Tasa de crecimiento anual del índice de áreas verdes y recreativas per cápita", indicator => indicator
                .Formula("((Áreas verdes y recreativas per cápita en el año evaluado - áreas verdes y recreativas per cápita en el año previo al evaluado) / áreas verdes y recreativas per cápita en el año previo al evaluado) * 100"))
            .Indicator("4.4.9", "Cobertura en el servicio de mercados públicos per cápita", indicator => indicator
                .Formula("(Total de mercados públicos municipales en el año evaluado / total de habitantes en el año evaluado)* 100,000"))
            .Indicator("4.4.10", "Cobertura en el servicio de panteones", indicator => indicator
                .Formula("Número de espacios disponibles para depósito de restos humanos registrados por el municipio en el año evaluado / demanda potencial de espacios para el depósito de restos humanos."))
            .Indicator("5.3.4", "{|PBR6005:Abatimiento|} del costo promedio por luminaria", indicator => indicator
                .Formula("((Costo promedio por luminaria del año evaluado – costo promedio por luminaria en el año previo al evaluado) / costo promedio por luminaria en el año previo al evaluado) * -100"))
            .Indicator("7.1.4", "Atracción y retención de inversión de todas las actividades económicas existentes", indicator => indicator
                .Formula("((Número de unidades de todas las actividades económicas existentes en el año evaluado - número de unidades de todas las actividades económicas existentes en el año previo al evaluado) / número de unidades de todas las actividades económicas existentes en el año previo al evaluado) * 100"))
            .Indicator("8.1.3", "Eficacia en la atención de solicitudes de acceso a la información", indicator => indicator
                .Formula("(Solicitudes de acceso a la información recurridas ante el órgano garante del derecho y falladas en contra del municipio / total de solicitudes de información presentadas) * 100"))
            .Indicator("8.1.4", "Cumplimiento de obligaciones de transparencia", indicator => indicator
                .Formula("(Número de obligaciones de transparencia disponibles y actualizadas / total de obligaciones de transparencia establecidas en la legislación) * 100.")));
}

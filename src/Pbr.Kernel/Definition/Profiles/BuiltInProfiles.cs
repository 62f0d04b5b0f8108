namespace Pbr.Kernel.Profiles;

/// <summary>The profiles that come with the kernel, in the same form in which a team writes its own.</summary>
internal static class BuiltInProfiles
{
    private const string DefaultText = """
        pbr_profile_name          = común | common
        pbr_profile_sources       = unión de lo que permiten los perfiles federal, coneval y oaxaca y las notas de curso del estado de Oaxaca | requisitos: solo los que todos comparten
        pbr_goal_types            = estratégico
        pbr_goal_dimensions       = eficacia
        pbr_goal_frequencies      = anual, bienal, trienal, cuatrienal, quinquenal, sexenal
        pbr_purpose_types         = estratégico
        pbr_purpose_dimensions    = eficacia, eficiencia, calidad
        pbr_purpose_frequencies   = semestral, anual, bienal, trienal
        pbr_component_types       = estratégico, gestión
        pbr_component_dimensions  = eficacia, eficiencia, calidad
        pbr_component_frequencies = mensual, bimestral, trimestral, cuatrimestral, semestral, anual
        pbr_activity_types        = gestión
        pbr_activity_dimensions   = eficacia, eficiencia, economía, calidad
        pbr_activity_frequencies  = mensual, bimestral, trimestral, cuatrimestral, semestral
        pbr_required_fields       = meta, línea base, frecuencia, sentido, unidad, tipo
        pbr_overachievement_limit = 130
        """;

    private const string FederalText = """
        pbr_profile_name          = federal
        pbr_profile_sources       = tablas por nivel: lo que suele atribuirse a la guía de la SHCP para la MIR, no verificado en el texto oficial | tipo por nivel: sistema PbR-SED del estado de Oaxaca, código y notas de curso | campos: columnas de los datos abiertos federales de avance de indicadores, 2013 a 2020 | límite: 115 o 130 % suele darse como regla federal, no verificado, y aquí el más amplio
        pbr_goal_types            = estratégico
        pbr_goal_dimensions       = eficacia
        pbr_goal_frequencies      = anual, bienal, trienal, cuatrienal, quinquenal, sexenal
        pbr_purpose_types         = estratégico
        pbr_purpose_dimensions    = eficacia, eficiencia
        pbr_purpose_frequencies   = anual, bienal, trienal
        pbr_component_types       = estratégico, gestión
        pbr_component_dimensions  = eficacia, eficiencia, calidad
        pbr_component_frequencies = mensual, bimestral, trimestral, cuatrimestral, semestral
        pbr_activity_types        = gestión
        pbr_activity_dimensions   = eficacia, eficiencia, economía
        pbr_activity_frequencies  = mensual, bimestral, trimestral
        pbr_required_fields       = definición, tipo, dimensión, sentido, frecuencia, método, unidad, línea base, meta, semáforo
        pbr_overachievement_limit = 130
        """;

    private const string ConevalText = """
        pbr_profile_name          = CONEVAL
        pbr_profile_sources       = tablas por nivel: lo que suele atribuirse al manual del CONEVAL para la MIR, no verificado en el texto oficial | tipo por nivel: sistema PbR-SED del estado de Oaxaca, código y notas de curso | campos: ficha técnica, no verificado en el texto oficial | límite: ninguno que se haya encontrado
        pbr_goal_types            = estratégico
        pbr_goal_dimensions       = eficacia
        pbr_goal_frequencies      = anual, bienal, trienal, cuatrienal, quinquenal, sexenal
        pbr_purpose_types         = estratégico
        pbr_purpose_dimensions    = eficacia, eficiencia
        pbr_purpose_frequencies   = anual, bienal, trienal
        pbr_component_types       = estratégico, gestión
        pbr_component_dimensions  = eficacia, eficiencia, calidad
        pbr_component_frequencies = mensual, bimestral, trimestral, cuatrimestral, semestral
        pbr_activity_types        = gestión
        pbr_activity_dimensions   = eficacia, eficiencia, economía
        pbr_activity_frequencies  = mensual, bimestral, trimestral
        pbr_required_fields       = definición, tipo, dimensión, sentido, frecuencia, método, unidad, línea base, meta
        """;

    private const string OaxacaText = """
        pbr_profile_name          = Oaxaca
        pbr_profile_sources       = tablas por nivel, límite y bandas: código del sistema PbR-SED del estado de Oaxaca, que para el Fin dice «bianual» y se lee bienal, y sus notas de curso difieren y no se siguen | campos: columnas del informe trimestral 2024 del municipio de Oaxaca de Juárez, programa 6
        pbr_goal_types            = estratégico
        pbr_goal_dimensions       = eficacia
        pbr_goal_frequencies      = anual, bienal, sexenal
        pbr_purpose_types         = estratégico
        pbr_purpose_dimensions    = eficacia, eficiencia
        pbr_purpose_frequencies   = semestral, anual
        pbr_component_types       = estratégico, gestión
        pbr_component_dimensions  = eficacia, eficiencia, calidad
        pbr_component_frequencies = trimestral, semestral
        pbr_activity_types        = gestión
        pbr_activity_dimensions   = eficacia, eficiencia, economía
        pbr_activity_frequencies  = mensual, trimestral
        pbr_required_fields       = definición, tipo, dimensión, sentido, frecuencia, método, unidad, línea base, meta
        pbr_overachievement_limit = 130
        pbr_green_band            = >= 90%
        pbr_yellow_band           = >= 70% y < 90%
        pbr_red_band              = < 70%
        """;

    public static Profile Default { get; } = ProfileReader.ReadBuiltIn(DefaultText);

    public static Profile Federal { get; } = ProfileReader.ReadBuiltIn(FederalText);

    public static Profile Coneval { get; } = ProfileReader.ReadBuiltIn(ConevalText);

    public static Profile Oaxaca { get; } = ProfileReader.ReadBuiltIn(OaxacaText);
}

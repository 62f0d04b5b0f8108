namespace Pbr.Kernel;

/// <summary>Every word of the vocabulary, in English as identifiers have it and in Spanish as documents print it.</summary>
internal static class VocabularyWords
{
    /// <summary>Levels of the matrix.</summary>
    public static WordTable<ObjectiveLevel> Levels { get; } = new WordTable<ObjectiveLevel>()
        .Add(ObjectiveLevel.Goal, "goal", "fin")
        .Add(ObjectiveLevel.Purpose, "purpose", "propósito")
        .Add(ObjectiveLevel.Component, "component", "componente")
        .Add(ObjectiveLevel.Activity, "activity", "actividad");

    /// <summary>Types of indicator.</summary>
    public static WordTable<IndicatorType> IndicatorTypes { get; } = new WordTable<IndicatorType>()
        .Add(IndicatorType.Strategic, "strategic", "estratégico")
        .Add(IndicatorType.Management, "management", "gestión");

    /// <summary>Dimensions.</summary>
    public static WordTable<Dimension> Dimensions { get; } = new WordTable<Dimension>()
        .Add(Dimension.Efficacy, "efficacy", "eficacia")
        .Add(Dimension.Efficiency, "efficiency", "eficiencia")
        .Add(Dimension.Quality, "quality", "calidad")
        .Add(Dimension.Economy, "economy", "economía");

    /// <summary>Directions.</summary>
    public static WordTable<Direction> Directions { get; } = new WordTable<Direction>()
        .Add(Direction.Ascending, "ascending", "ascendente")
        .Add(Direction.Descending, "descending", "descendente")
        .Add(Direction.Regular, "regular")
        .Add(Direction.Nominal, "nominal")
        .Add(Direction.Constant, "constant", "constante");

    /// <summary>Frequencies. «Bianual» is left out: published data use it for twice a year and for every two years.</summary>
    public static WordTable<Frequency> Frequencies { get; } = new WordTable<Frequency>()
        .Add(Frequency.Monthly, "monthly", "mensual")
        .Add(Frequency.Bimonthly, "bimonthly", "bimestral")
        .Add(Frequency.Quarterly, "quarterly", "trimestral")
        .Add(Frequency.FourMonthly, "fourMonthly", "cuatrimestral")
        .Add(Frequency.Semiannual, "semiannual", "semestral")
        .Add(Frequency.Annual, "annual", "anual")
        .Add(Frequency.Biennial, "biennial", "bienal")
        .Add(Frequency.Triennial, "triennial", "trienal", "trianual")
        .Add(Frequency.Quadrennial, "quadrennial", "cuatrienal")
        .Add(Frequency.Quinquennial, "quinquennial", "quinquenal")
        .Add(Frequency.Sexennial, "sexennial", "sexenal");

    /// <summary>Accumulations.</summary>
    public static WordTable<Accumulation> Accumulations { get; } = new WordTable<Accumulation>()
        .Add(Accumulation.Sum, "sum", "suma", "sumable")
        .Add(Accumulation.Last, "last", "último")
        .Add(Accumulation.Average, "average", "promedio")
        .Add(Accumulation.Maximum, "maximum", "máximo")
        .Add(Accumulation.Constant, "constant", "constante");

    /// <summary>Roles of a declared symbol.</summary>
    public static WordTable<VariableRole> Roles { get; } = new WordTable<VariableRole>()
        .Add(VariableRole.Unspecified, "unspecified", "sin especificar")
        .Add(VariableRole.Input, "input", "dato")
        .Add(VariableRole.Result, "result", "resultado")
        .Add(VariableRole.Index, "index", "índice");

    /// <summary>Methods of compliance.</summary>
    public static WordTable<ComplianceMethod> ComplianceMethods { get; } = new WordTable<ComplianceMethod>()
        .Add(ComplianceMethod.AchievedOverTarget, "achievedOverTarget", "alcanzado entre meta")
        .Add(ComplianceMethod.TargetOverAchieved, "targetOverAchieved", "meta entre alcanzado")
        .Add(ComplianceMethod.TwoMinusRatio, "twoMinusRatio", "dos menos la razón")
        .Add(ComplianceMethod.ProgressFromBaseline, "progressFromBaseline", "avance desde la línea base");

    /// <summary>What a traffic light judges.</summary>
    public static WordTable<LightBasis> LightBases { get; } = new WordTable<LightBasis>()
        .Add(LightBasis.Value, "value", "valor")
        .Add(LightBasis.Compliance, "compliance", "cumplimiento");

    /// <summary>Styles of a schedule.</summary>
    public static WordTable<ScheduleStyle> ScheduleStyles { get; } = new WordTable<ScheduleStyle>()
        .Add(ScheduleStyle.Instalments, "instalments", "parcialidades")
        .Add(ScheduleStyle.Level, "level", "nivel")
        .Add(ScheduleStyle.Cumulative, "cumulative", "acumulado")
        .Add(ScheduleStyle.OneOff, "oneOff", "única vez");

    /// <summary>Kinds of the elements of a plan.</summary>
    public static WordTable<PlanElementKind> PlanElementKinds { get; } = new WordTable<PlanElementKind>()
        .Add(PlanElementKind.Axis, "axis", "eje")
        .Add(PlanElementKind.Objective, "objective", "objetivo")
        .Add(PlanElementKind.Strategy, "strategy", "estrategia")
        .Add(PlanElementKind.LineOfAction, "lineOfAction", "línea de acción")
        .Add(PlanElementKind.Activity, "activity", "actividad")
        .Add(PlanElementKind.Program, "program", "programa")
        .Add(PlanElementKind.Dimension, "dimension", "dimensión")
        .Add(PlanElementKind.Perspective, "perspective", "perspectiva")
        .Add(PlanElementKind.AreaOfAction, "areaOfAction", "área de acción")
        .Add(PlanElementKind.Principle, "principle", "principio")
        .Add(PlanElementKind.LegalBasis, "legalBasis", "fundamento jurídico");

    /// <summary>Which way round a report prints its variation.</summary>
    public static WordTable<VariationConvention> VariationConventions { get; } = new WordTable<VariationConvention>()
        .Add(VariationConvention.ProgrammedMinusAchieved, "programmedMinusAchieved", "programado menos alcanzado")
        .Add(VariationConvention.AchievedMinusProgrammed, "achievedMinusProgrammed", "alcanzado menos programado");
}

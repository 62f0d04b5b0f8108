namespace Pbr.Kernel.Rules;

/// <summary>The block of the rule book that a rule belongs to; the thousands of its number.</summary>
public enum RuleCategory
{
    /// <summary>1xxx: objectives, levels, codes, required fields.</summary>
    Structure = 1,

    /// <summary>2xxx: formulas and their variables.</summary>
    Formula = 2,

    /// <summary>3xxx: traffic lights.</summary>
    TrafficLight = 3,

    /// <summary>4xxx: baselines, targets and schedules.</summary>
    Schedule = 4,

    /// <summary>5xxx: reports of what was achieved.</summary>
    Report = 5,

    /// <summary>6xxx: narrative summaries, names, assumptions and means of verification.</summary>
    Wording = 6,

    /// <summary>7xxx: alignment to plans and catalogues.</summary>
    Alignment = 7,

    /// <summary>9xxx: the use of the library, and the files that definitions stand in.</summary>
    Use = 9,
}

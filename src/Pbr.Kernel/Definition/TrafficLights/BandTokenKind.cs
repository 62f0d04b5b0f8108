namespace Pbr.Kernel.TrafficLights;

/// <summary>What a stretch of a band's text does.</summary>
internal enum BandTokenKind
{
    /// <summary>A number, with its sign if it has one.</summary>
    Number,

    /// <summary>An interval in brackets: <c>[0.8, 1)</c>.</summary>
    Interval,

    /// <summary>A comparison: <c>&gt;=</c>, <c>mayor o igual</c>.</summary>
    Comparison,

    /// <summary>A comparison that may also follow its number: <c>al menos 80</c>, <c>80 como mínimo</c>.</summary>
    Limit,

    /// <summary><c>o más</c> and <c>o menos</c>: a comparison that follows its number.</summary>
    Suffix,

    /// <summary><c>o igual</c> after the number: <c>mayor a 80 o igual</c>.</summary>
    OrEqual,

    /// <summary>A word or sign that asks for both.</summary>
    And,

    /// <summary>A word or sign that asks for one of two.</summary>
    Or,

    /// <summary>A comma outside numbers.</summary>
    Comma,

    /// <summary>A dash outside numbers.</summary>
    Dash,

    /// <summary><c>a</c>: between two numbers it makes a range, elsewhere it is a preposition.</summary>
    To,

    /// <summary><c>entre</c>.</summary>
    Between,

    /// <summary>The target: <c>meta</c>, <c>programado</c>.</summary>
    Target,

    /// <summary>Per cent, apart from a number.</summary>
    Percent,

    /// <summary>A colon, which ends a label.</summary>
    Colon,

    /// <summary>A preposition or article.</summary>
    Particle,

    /// <summary>The name of a light.</summary>
    Light,

    /// <summary>A word that changes what the numbers mean in a way that is not read: <c>millones</c>, <c>excepto</c>.</summary>
    Unclear,

    /// <summary>Any other word: a label, a subject, a unit.</summary>
    Word,
}

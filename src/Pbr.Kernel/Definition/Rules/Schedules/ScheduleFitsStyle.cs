using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4012: what is scheduled fits its style.</summary>
internal sealed class ScheduleFitsStyle : IndicatorRule
{
    private static readonly Bilingual LevelFact = new(
        "son la meta repetida en cada periodo, es decir, un nivel que se mantiene", "are the target repeated in every period, that is, a level that is kept");

    private static readonly Bilingual CumulativeFact = new(
        "crecen hasta la meta, es decir, son acumuladas a la fecha", "grow up to the target, that is, they are cumulative to date");

    private static readonly Bilingual NearlyLevelFact = new(
        "son la meta en casi todos los periodos, como un nivel que se mantiene, y en los demás no",
        "are the target in nearly all periods, like a level that is kept, and not in the others");

    private static readonly Bilingual AddsUpFact = new("suman la meta, es decir, son parcialidades", "add up to the target, that is, they are instalments");

    private static readonly Bilingual BrokenLevel = new(
        "no son la meta en cada periodo, como pide un nivel", "are not the target in every period, as a level asks");

    private static readonly Bilingual FallingCumulative = new(
        "bajan de un periodo a otro, y una cifra acumulada no baja", "fall from one period to the next, and a cumulative figure does not fall");

    private static readonly Bilingual ManyOneOff = new(
        "están en varios periodos, y el calendario dice que hay uno solo", "stand in several periods, and the schedule says that there is one");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4012,
        Severity.Warning,
        new("Lo calendarizado concuerda con su estilo", "What is scheduled fits its style"),
        new(
            "Las cifras del calendario {0}. Declare el estilo {1} o corrija las cifras.",
            "The figures of the schedule {0}. Declare the style {1} or correct the figures."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (ScheduleFacts schedule in indicator.Schedules)
        {
            if (schedule.Draft.Element is null || Misfit(schedule) is not { } misfit) { continue; }
            sink.Report(
                Info,
                Info.DefaultSeverity,
                new Place(schedule.Draft.Element),
                new object[] { misfit.Fact, Name(misfit.Style) },
                repairs: Declare(schedule.Draft, misfit.Style, isGuess: misfit.Style == ScheduleStyle.Instalments && !schedule.AddsUp));
        }
    }

    /// <summary>The repair that declares a style; a schedule of a letter takes the style of the one it amends.</summary>
    private static ImmutableArray<Repair> Declare(ScheduleDraft schedule, ScheduleStyle style, bool isGuess)
    {
        if (!schedule.Letter.IsMissing) { return ImmutableArray<Repair>.Empty; }
        RepairEdit edit = schedule.Style.IsMissing
            ? RepairEdit.AddArgument(new Place(schedule.Element!), "style", style)
            : RepairEdit.SetChoice(schedule.Style.Place(), style);
        return ImmutableArray.Create(new Repair(new Bilingual($"Declarar el estilo {style}", $"Declare the style {style}"), ImmutableArray.Create(edit), isGuess));
    }

    /// <summary>What does not fit, and the style that would; null where all is well or the style is not known.</summary>
    private static (Bilingual Fact, ScheduleStyle Style)? Misfit(ScheduleFacts schedule)
    {
        if (schedule.Draft.Style.IsUnknown) { return null; }
        if (!schedule.Draft.Style.TryGet(out ScheduleStyle style))
        {
            return schedule.Sum == schedule.Annual ? null
                : schedule.IsLevel ? (LevelFact, ScheduleStyle.Level)
                : schedule.IsCumulative ? (CumulativeFact, ScheduleStyle.Cumulative)
                : schedule.IsNearlyLevel ? (NearlyLevelFact, ScheduleStyle.Level)
                : null;
        }

        return style switch
        {
            ScheduleStyle.Instalments when schedule.IsLevel => (LevelFact, ScheduleStyle.Level),
            ScheduleStyle.Instalments when schedule.IsCumulative && schedule.Sum != schedule.Annual => (CumulativeFact, ScheduleStyle.Cumulative),
            ScheduleStyle.Cumulative when schedule.AddsUp => (AddsUpFact, ScheduleStyle.Instalments),
            ScheduleStyle.Level when schedule.AddsUp => (AddsUpFact, ScheduleStyle.Instalments),
            ScheduleStyle.Level when schedule.Figures.Any(value => value != schedule.Annual) => (BrokenLevel, ScheduleStyle.Instalments),
            ScheduleStyle.Cumulative when !schedule.NeverFalls => (FallingCumulative, ScheduleStyle.Instalments),
            ScheduleStyle.OneOff when schedule.Figures.Count > 1 => (ManyOneOff, ScheduleStyle.Instalments),
            _ => null,
        };
    }

    private static Bilingual Name(ScheduleStyle style) => style switch
    {
        ScheduleStyle.Level => new("de nivel (Level)", "Level"),
        ScheduleStyle.Cumulative => new("acumulado (Cumulative)", "Cumulative"),
        _ => new("de parcialidades (Instalments)", "Instalments"),
    };
}

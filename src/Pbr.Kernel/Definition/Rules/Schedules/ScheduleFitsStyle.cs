using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4012: what is scheduled fits its style.</summary>
internal sealed class ScheduleFitsStyle : IndicatorRule
{
    /// <summary>Of fewer periods, one may be left out on purpose.</summary>
    private const int FewestCells = 6;

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

    private static readonly Bilingual WriteMissing = new(
        "Escriba la cifra si se perdió al copiar; si ahí no se programa nada, no hay nada que corregir",
        "Write the figure if it was lost in copying; if nothing is programmed there, nothing is wrong");

    private static readonly Bilingual WriteMissingAndDeclare = new(
        "Declare el estilo de nivel (Level) y escriba la cifra, si se perdió al copiar",
        "Declare the style Level, and write the figure if it was lost in copying");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4012,
        Severity.Warning,
        new("Lo calendarizado concuerda con su estilo", "What is scheduled fits its style"),
        new(
            "Las cifras del calendario {0}. {1}.",
            "The figures of the schedule {0}. {1}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (ScheduleFacts schedule in indicator.Schedules)
        {
            if (schedule.Draft.Element is null) { continue; }
            if (OneBlank(schedule, indicator.Draft.Frequency) is { } blank)
            {
                // What is missing in one month of twelve was most likely lost on the way from the document: a doubt about the text.
                bool isDeclared = schedule.Draft.Style.IsKnown;
                object[] doubt = { Broken(schedule, blank), isDeclared ? WriteMissing : WriteMissingAndDeclare };
                sink.Report(Info, Severity.Information, new Place(schedule.Draft.Element), doubt, repairs: isDeclared ? null : Declare(schedule.Draft, ScheduleStyle.Level, isGuess: false));
            }
            else if (Misfit(schedule) is { } misfit)
            {
                // Where the figures tell the style by themselves, the year is accumulated by it: to say so is better, and nothing is wrong.
                bool isTold = schedule.Draft.Style.IsMissing && schedule.ImpliedStyle == misfit.Style;
                sink.Report(
                    Info,
                    isTold ? Severity.Information : Info.DefaultSeverity,
                    new Place(schedule.Draft.Element),
                    new object[] { misfit.Fact, WayOut(misfit.Style) },
                    repairs: Declare(schedule.Draft, misfit.Style, isGuess: misfit.Style == ScheduleStyle.Instalments && !schedule.AddsUp));
            }
        }
    }

    /// <summary>The one blank cell, counted from 1, of a level that is kept in all others; null where there is none, or few cells to compare it with.</summary>
    private static int? OneBlank(ScheduleFacts schedule, Given<Frequency> frequency)
    {
        bool isLevel = schedule.IsLevel && (schedule.Draft.Style.IsMissing || (schedule.Draft.Style.TryGet(out ScheduleStyle style) && style == ScheduleStyle.Level));
        if (!isLevel || schedule.Values.Count < FewestCells || schedule.Figures.Count != schedule.Values.Count - 1) { return null; }
        if (frequency.IsUnknown || (frequency.TryGet(out Frequency measured) && measured != schedule.Draft.Grid)) { return null; }
        int blank = schedule.Values.ToList().IndexOf(null);
        return blank < 0 ? null : blank + 1;
    }

    private static Bilingual Broken(ScheduleFacts schedule, int blank)
    {
        int cells = schedule.Values.Count;
        Bilingual period = Printed.Period(Given<Frequency>.Known(schedule.Draft.Grid, schedule.Draft.Element!), blank);
        return new(
            string.Format(CultureInfo.InvariantCulture, "son la meta en {0} de {1} periodos, y el {2} está en blanco", cells - 1, cells, period.Spanish),
            string.Format(CultureInfo.InvariantCulture, "are the target in {0} of {1} periods, and {2} is blank", cells - 1, cells, period.English));
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

    private static Bilingual WayOut(ScheduleStyle style)
    {
        Bilingual name = style switch
        {
            ScheduleStyle.Level => new("de nivel (Level)", "Level"),
            ScheduleStyle.Cumulative => new("acumulado (Cumulative)", "Cumulative"),
            _ => new("de parcialidades (Instalments)", "Instalments"),
        };
        return new($"Declare el estilo {name.Spanish} o corrija las cifras", $"Declare the style {name.English} or correct the figures");
    }
}

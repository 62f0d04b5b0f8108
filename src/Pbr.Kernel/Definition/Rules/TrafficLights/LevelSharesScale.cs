using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3008: sheets of one level use one scale, or say why not.</summary>
/// <remarks>
/// Only scales in per cent can be compared: what a light judges by its own unit's value has thresholds of its own. Where a percentage does not say what
/// its light judges, it may be the value: two such scales are asked about.
/// </remarks>
internal sealed class LevelSharesScale : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3008,
        Severity.Warning,
        new("Las fichas de un nivel usan una sola escala, o dicen por qué no", "Sheets of one level use one scale, or say why not"),
        new(
            "El {0} es '{1}', y en {2} del mismo nivel es '{3}'. Use la misma escala o diga por qué esta es otra.",
            "{0} is '{1}', and in {2} of the same level it is '{3}'. Use the same scale or say why this one is another."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        foreach (IGrouping<ObjectiveLevel, Scale> level in program.Sheets.Select(Scale.Of).OfType<Scale>().GroupBy(scale => scale.Level))
        {
            List<IGrouping<string, Scale>> scales = level.GroupBy(scale => scale.Text, StringComparer.Ordinal).ToList();
            if (scales.Count < 2) { continue; }

            // The commonest one; of two that are as common, the one that stands first.
            IGrouping<string, Scale> usual = scales.OrderByDescending(group => group.Count()).First();
            Scale model = usual.First();
            foreach (Scale other in scales.Where(group => !ReferenceEquals(group, usual)).SelectMany(group => group))
            {
                if (!other.Light.Draft.Reason.IsMissing) { continue; }
                TrafficLight differing = Lights.All.First(light => other.NumbersOf(light) != model.NumbersOf(light));
                bool isQuestion = other.IsUndeclared || model.IsUndeclared;
                sink.About(other.Sheet.Subject).Report(
                    Info,
                    isQuestion ? Severity.Information : Info.DefaultSeverity,
                    Lights.Text(other.Light.Draft, differing).Place(),
                    new object[]
                    {
                        Lights.Name(differing), Lights.Text(other.Light.Draft, differing).Value, Sheets(usual.Count()), Lights.Text(model.Light.Draft, differing).Value,
                    },
                    ImmutableArray.Create(Lights.Text(model.Light.Draft, differing).Place()));
            }
        }
    }

    private static Bilingual Sheets(int count)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return count == 1 ? new("otra ficha", "another sheet") : new($"{number} fichas", $"{number} sheets");
    }

    /// <summary>A light that can be compared with those of its level.</summary>
    private sealed class Scale
    {
        private Scale(SheetFacts sheet, LightFacts light)
        {
            Sheet = sheet;
            Light = light;
            IsUndeclared = light.Basis == LightBasis.Value;
            Text = string.Join("|", Lights.All.Select(NumbersOf));
        }

        public SheetFacts Sheet { get; }

        public LightFacts Light { get; }

        public ObjectiveLevel Level => Sheet.Objective.Draft.Level;

        /// <summary>Whether the light may judge the value of a percentage.</summary>
        public bool IsUndeclared { get; }

        /// <summary>The three bands as sets of numbers.</summary>
        public string Text { get; }

        public string NumbersOf(TrafficLight light) => Light.Bands[light]!.ToString();

        /// <summary>Makes one; null where the light's numbers are not in per cent for certain, or not all known.</summary>
        public static Scale? Of(SheetFacts sheet)
        {
            if (sheet.Indicator.Light is not { } light || !light.Bands.IsWhole || light.Basis is not { } basis || light.Has(BandUnit.PercentOfTarget)) { return null; }
            if (basis == LightBasis.Compliance) { return new Scale(sheet, light); }
            bool isRising = !sheet.Indicator.Draft.Direction.IsUnknown && sheet.Indicator.Draft.Direction.Or(Direction.Ascending) == Direction.Ascending;
            return light.Draft.Basis.IsMissing && sheet.Indicator.IsPercentage && isRising && !IsOfItsTarget(sheet.Indicator.Draft, light) ? new Scale(sheet, light) : null;
        }

        /// <summary>Whether the bands were drawn about a target other than 100, the original one, which lies in green: they are the value's, and the indicator's own.</summary>
        private static bool IsOfItsTarget(IndicatorDraft draft, LightFacts light) =>
            draft.Targets.Count > 0 && draft.Targets[0].Value.TryGet(out decimal target)
            && target != 100 && light.Bands[TrafficLight.Green]!.Contains(target);
    }
}

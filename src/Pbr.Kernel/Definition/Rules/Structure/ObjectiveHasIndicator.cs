using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1007: an objective has an indicator.</summary>
internal sealed class ObjectiveHasIndicator : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1007,
        Severity.Warning,
        new("Todo objetivo tiene un indicador", "Every objective has an indicator"),
        new("{0} indicador. Declare con qué se mide.", "{0} indicator. Declare what it is measured by."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink)
    {
        MatrixFacts matrix = program.Matrix;
        if (!matrix.IsMatrix) { return; }
        List<ObjectiveFacts> without = program.Objectives.Where(one => Absence.IsNone(one.Draft.Indicators)).ToList();
        if (without.Count == 0) { return; }
        if (without.Count > 1 && without.Count == program.Objectives.Count && matrix.HasAllActivities)
        {
            Bilingual none = new(
                $"Ninguno de los {without.Count} objetivos del programa '{program.Name}' tiene", $"None of the {without.Count} objectives of programme '{program.Name}' has an");
            if (program.Place is { } whole) { sink.Report(Info, Absence.SeverityIn(matrix, Info), whole, new object[] { none }); }
            return;
        }

        HashSet<string> measured = Measured(program);
        foreach (ObjectiveFacts objective in without)
        {
            if (objective.Place is not { } place || IsMeasuredElsewhere(objective, measured)) { continue; }
            sink.About(program.SubjectOf(objective)).Report(Info, place, HasNo(objective.NameAtStart));
        }
    }

    private static Bilingual HasNo(Bilingual name) => new($"{name.Spanish} no tiene", $"{name.English} has no");

    /// <summary>The numbers that indicators written under other objectives bear: I.5.1 measures component 5, or activity 5.1.</summary>
    private static HashSet<string> Measured(ProgramFacts program)
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        foreach (ObjectiveFacts objective in program.Objectives)
        {
            foreach (IndicatorDraft indicator in objective.Draft.Indicators)
            {
                if (!indicator.Code.TryGet(out string code)) { continue; }
                List<string> digits = Digits(code);
                numbers.Add(string.Join(".", digits));
                if (digits.Count > 1) { numbers.Add(string.Join(".", digits.GetRange(0, digits.Count - 1))); }
            }
        }

        return numbers;
    }

    private static bool IsMeasuredElsewhere(ObjectiveFacts objective, HashSet<string> measured) =>
        objective.Draft.Code.IsUnknown || (objective.Draft.Code.TryGet(out string code) && Digits(code) is { Count: > 0 } digits && measured.Contains(string.Join(".", digits)));

    private static List<string> Digits(string code) => ElementCode.Parts(code).Where(part => char.IsDigit(part[0])).ToList();
}

using System;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>Unit, baseline, target and traffic light of an indicator: what leads on to <see cref="ITargetStage"/> and from there to the schedule.</summary>
public interface ITargetMembers
{
    /// <summary>Unidad de medida del resultado.</summary>
    ITargetStage Unit(string unit);

    /// <summary>The decimals of the published value, from 0 to 28; 2 where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 28.</exception>
    ITargetStage Decimals(int decimals);

    /// <summary>Línea base: the starting value, where the sheet does not tell its year.</summary>
    ITargetStage Baseline(decimal value);

    /// <summary>Línea base: the starting value and its year.</summary>
    ITargetStage Baseline(decimal value, int year);

    /// <summary>Línea base: the cell as printed, such as <c>100.0%</c>, where the sheet does not tell its year.</summary>
    /// <param name="printed">The cell; one that holds no number leaves the baseline unknown.</param>
    ITargetStage Baseline(string printed);

    /// <summary>Línea base: the cell as printed, and its year.</summary>
    /// <param name="printed">The cell; one that holds no number leaves the baseline unknown.</param>
    /// <param name="year">The year it was measured.</param>
    ITargetStage Baseline(string printed, int year);

    /// <summary>Línea base no disponible: the sheet says that there is no starting value, and why.</summary>
    ITargetStage UnavailableBaseline(string reason);

    /// <summary>Meta: the value to reach, as it was first approved.</summary>
    ITargetStage Target(decimal value);

    /// <summary>Meta: the cell as printed, such as <c>13,200</c>; a sentence is a finding of the rule book.</summary>
    /// <param name="printed">The cell; one that holds no number leaves the target unknown.</param>
    ITargetStage Target(string printed);

    /// <summary>Meta ajustada, as printed. Call it once a letter, in their order.</summary>
    /// <param name="printed">The cell; one that holds no number leaves the target unknown.</param>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    ITargetStage AmendedTarget(string printed, string letter);

    /// <summary>Meta ajustada: the value to reach since an official letter. Call it once a letter, in their order.</summary>
    /// <param name="value">The value to reach.</param>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    ITargetStage AmendedTarget(decimal value, string letter);

    /// <summary>Método de cumplimiento: how achieved is compared with target.</summary>
    ITargetStage Compliance(ComplianceMethod method);

    /// <summary>Semaforización: the bands as published, where the sheet does not tell what they judge.</summary>
    IScheduleStage TrafficLight([BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);

    /// <summary>Semaforización: what the light judges, and its bands as published.</summary>
    IScheduleStage TrafficLight(LightBasis judges, [BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);
}

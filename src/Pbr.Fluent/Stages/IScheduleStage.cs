using System;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>The schedule of an indicator (calendarización), original first, then its amendments; the end of the sheet.</summary>
public interface IScheduleStage : ISheetFields<IScheduleStage>, IScheduleMembers
{
    /// <summary>Why this sheet uses another scale than the other sheets of its level.</summary>
    /// <exception cref="InvalidOperationException">The sheet has no traffic light.</exception>
    IScheduleStage TrafficLightReason(string text);

    /// <summary>Semaforización ajustada: the bands since an official letter; they judge what the bands before them judged.</summary>
    /// <remarks>Call it once a letter, in their order; the last is in force.</remarks>
    /// <param name="letter">The folio of the letter, such as <c>SPyE/SP/1414/2023</c>.</param>
    /// <param name="green">The green band.</param>
    /// <param name="yellow">The yellow band.</param>
    /// <param name="red">The red band.</param>
    IScheduleStage AmendedTrafficLight(string letter, [BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);

    /// <summary>Semaforización ajustada: what the light judges since an official letter, and its bands.</summary>
    IScheduleStage AmendedTrafficLight(string letter, LightBasis judges, [BandSyntax] string green, [BandSyntax] string yellow, [BandSyntax] string red);
}

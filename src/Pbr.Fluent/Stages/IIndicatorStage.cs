namespace Pbr.Fluent;

/// <summary>The identification of an indicator (datos de identificación), up to its method of calculation.</summary>
public interface IIndicatorStage : ISheetFields<IIndicatorStage>, ITargetMembers, IScheduleMembers
{
    /// <summary>Fórmula, método de cálculo: as published, such as <c>PVE = (NVE / NVF) * 100</c>. Its variables follow.</summary>
    IVariableStage Formula([FormulaSyntax] string formula);

    /// <summary>A method that is somebody else's index, and so has neither formula nor variables.</summary>
    /// <param name="source">Whose index it is.</param>
    ITargetStage ExternalMethod(string source);
}

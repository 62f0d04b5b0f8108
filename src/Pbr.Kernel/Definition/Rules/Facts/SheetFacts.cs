namespace Pbr.Kernel.Rules.Facts;

/// <summary>An indicator at its place in the programme.</summary>
internal sealed class SheetFacts
{
    public SheetFacts(ObjectiveFacts objective, IndicatorFacts indicator, string subject)
    {
        Objective = objective;
        Indicator = indicator;
        Subject = subject;
    }

    /// <summary>The objective that it measures.</summary>
    public ObjectiveFacts Objective { get; }

    /// <summary>The indicator.</summary>
    public IndicatorFacts Indicator { get; }

    /// <summary>How findings name it: its codes from the programme down.</summary>
    public string Subject { get; }
}

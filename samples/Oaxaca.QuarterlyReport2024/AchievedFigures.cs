using Pbr.Kernel;
using Pbr.Kernel.Evaluation;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>The achieved figures of the report as readings. The report publishes values and no variables.</summary>
internal static class AchievedFigures
{
    /// <summary>One reading a row and quarter. A printed zero is a reported zero.</summary>
    public static Readings Of(PublishedReport published, BudgetProgram program)
    {
        ReadingsBuilder readings = new();
        foreach (PublishedRow row in published.Rows)
        {
            for (int quarter = 1; quarter <= row.Achieved.Printed.Count; quarter++)
            {
                readings.AddAchieved(program.Code!, row.Element, FiscalYear.Of(2024).Quarter(quarter), row.Achieved.Printed[quarter - 1]);
            }
        }

        return readings.Build();
    }
}

namespace Oaxaca.QuarterlyReport2024;

/// <summary>
/// The bands the sample judges with. The report publishes none; these are the ones that Oaxaca's state system of results-based budgeting
/// applies to an ascending indicator that declares none, in per cent of the target: 90 and above, 70 and above, below 70.
/// </summary>
internal static class Bands
{
    public const string Green = ">= 90%";
    public const string Yellow = ">= 70% & < 90%";
    public const string Red = "< 70%";
}

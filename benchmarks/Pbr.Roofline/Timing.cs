namespace Pbr.Roofline;

/// <summary>What a contender took.</summary>
/// <param name="NanosecondsPerRow">The median.</param>
/// <param name="Ratio">The median of the ratios to the limit of the same repetition.</param>
/// <param name="Least">The least ratio.</param>
/// <param name="Most">The greatest one.</param>
internal readonly record struct Timing(double NanosecondsPerRow, double Ratio, double Least, double Most);

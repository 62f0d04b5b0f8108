namespace Pbr.Kernel.Rules.Facts;

/// <summary>A name in a formula, with its figure.</summary>
internal sealed class Input
{
    public Input(string name, Figure figure)
    {
        Name = name;
        Figure = figure;
    }

    /// <summary>The name as formulas use it.</summary>
    public string Name { get; }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }
}

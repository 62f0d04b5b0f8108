namespace Pbr.Kernel;

/// <summary>What an indicator follows: results or the work that leads to them.</summary>
public enum IndicatorType
{
    /// <summary>Estratégico: measures the achievement of results.</summary>
    Strategic,

    /// <summary>De gestión: measures processes, goods and services.</summary>
    Management,
}

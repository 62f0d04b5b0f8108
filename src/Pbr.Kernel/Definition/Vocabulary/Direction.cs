namespace Pbr.Kernel;

/// <summary>Sentido: where the value of an indicator should move.</summary>
public enum Direction
{
    /// <summary>Ascendente: more is better.</summary>
    Ascending,

    /// <summary>Descendente: less is better.</summary>
    Descending,

    /// <summary>Regular: the value should stay within a range; used by some systems only.</summary>
    Regular,

    /// <summary>Nominal: the value should hit a point; used by some systems only.</summary>
    Nominal,

    /// <summary>Constante: the value should not move; used by some systems only.</summary>
    Constant,
}

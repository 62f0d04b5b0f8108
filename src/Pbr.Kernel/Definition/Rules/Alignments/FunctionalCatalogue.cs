namespace Pbr.Kernel.Rules;

/// <summary>The functional classification of spending (clasificación funcional del gasto) and the letters of the programmatic one.</summary>
/// <remarks>
/// Consejo Nacional de Armonización Contable: Acuerdo por el que se emite la Clasificación Funcional del Gasto (Diario Oficial de la Federación,
/// 27 December 2010): 4 finalidades, 28 funciones, 111 subfunciones; Acuerdo por el que se emite la Clasificación Programática (8 August 2013).
/// The letters are those of the federal alignment file of 2021, with A for the armed forces, and Z of the agreement.
/// </remarks>
internal static class FunctionalCatalogue
{
    /// <summary>The letters of the programmatic classification.</summary>
    public const string Letters = "ABCDEFGHIJKLMNOPRSTUWYZ";

    // How many subfunctions each function has, by finality.
    private static readonly int[][] Subfunctions =
    {
        new[] { 2, 4, 9, 1, 2, 3, 4, 5 },
        new[] { 6, 7, 5, 4, 6, 9, 1 },
        new[] { 2, 6, 6, 3, 6, 1, 2, 4, 3 },
        new[] { 2, 3, 4, 1 },
    };

    /// <summary>How many finalidades, funciones and subfunciones there are.</summary>
    public static (int Finalities, int Functions, int Subfunctions) Counts
    {
        get
        {
            int functions = 0;
            int subfunctions = 0;
            foreach (int[] finality in Subfunctions)
            {
                functions += finality.Length;
                foreach (int count in finality) { subfunctions += count; }
            }

            return (Subfunctions.Length, functions, subfunctions);
        }
    }

    /// <summary>Whether there is a node with these numbers, from the finality down; one, two or three of them.</summary>
    public static bool Has(params int[] numbers)
    {
        if (numbers[0] < 1 || numbers[0] > Subfunctions.Length) { return false; }
        int[] functions = Subfunctions[numbers[0] - 1];
        if (numbers.Length == 1) { return true; }
        if (numbers[1] < 1 || numbers[1] > functions.Length) { return false; }
        return numbers.Length == 2 || (numbers[2] >= 1 && numbers[2] <= functions[numbers[1] - 1]);
    }
}

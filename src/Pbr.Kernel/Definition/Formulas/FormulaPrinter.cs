namespace Pbr.Kernel.Formulas;

internal static class FormulaPrinter
{
    public static string Print(Formula formula) => formula.Text;
}

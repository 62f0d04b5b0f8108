using System.Linq;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>Names of what a formula yields and not of what it counts: mortality counts deaths, and school dropout those who do not go on.</summary>
internal static class Concepts
{
    private static readonly WordList Names = new(
        "mortalidad morbilidad natalidad fecundidad letalidad incidencia prevalencia supervivencia esperanza victimizacion criminalidad impunidad",
        "abandono desercion terminal aprobacion reprobacion retencion absorcion transicion titulacion escolaridad alfabetismo analfabetismo",
        "rotacion productividad rendimiento ocupacion desocupacion informalidad competitividad rentabilidad especializacion dependencia autonomia",
        "costo gasto ahorro consumo solvencia liquidez endeudamiento deficit superavit balance sostenibilidad sustentabilidad capacidad densidad",
        "pobreza marginacion rezago desigualdad igualdad equidad feminidad masculinidad inclusion participacion transparencia seguridad inseguridad",
        "aceptacion aprobatoria confianza asistencia servicio gestion abatimiento bruta bruto neta neto relacion residuo hacinamiento",
        "economia planeacion estadia estancia");

    /// <summary>Whether a name holds such a word, and so need not share its noun with the formula.</summary>
    public static bool AreIn(string name) => Words.In(name).Any(word => Names.HasSingular(word.Folded));
}

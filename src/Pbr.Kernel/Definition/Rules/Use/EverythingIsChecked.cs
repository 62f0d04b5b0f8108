using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR9001: everything that is defined can be checked by the compiler.</summary>
internal sealed class EverythingIsChecked : HostRule
{
    /// <summary>What it is called and what it says.</summary>
    public static RuleInfo Rule { get; } = new(
        9001,
        Severity.Information,
        new("El compilador puede comprobar toda la definición", "The compiler can check the whole definition"),
        new(
            "Aquí no se comprueba todo, porque {0}. Escríbalo entero y con constantes, o compruébelo al ejecutar.",
            "Not everything is checked here, because {0}. Write it out with constants, or check it at run time."),
        Preset.Strict);

    /// <summary>An argument is no constant.</summary>
    public static Bilingual NotConstant { get; } = new("el valor no es constante", "the value is not constant");

    /// <summary>A builder goes where it cannot be followed.</summary>
    public static Bilingual OutOfSight { get; } = new("la definición sigue donde no se puede ver", "the definition goes on where it cannot be seen");

    /// <summary>Calls are under a condition or in a loop.</summary>
    public static Bilingual Conditional { get; } = new("depende de una condición o de un ciclo", "it depends on a condition or a loop");

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;
}

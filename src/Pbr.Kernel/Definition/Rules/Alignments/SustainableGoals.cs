namespace Pbr.Kernel.Rules;

/// <summary>The 17 Sustainable Development Goals: how many targets each has, and its Spanish names.</summary>
/// <remarks>
/// After the resolution A/RES/70/1 of the General Assembly of the United Nations, Transforming our world: the 2030 Agenda (2015): 17 goals and
/// 169 targets. The short names are those of the communication of the United Nations in Spanish.
/// </remarks>
internal static class SustainableGoals
{
    /// <summary>How many goals there are.</summary>
    public const int Count = 17;

    // The numbered targets and the lettered ones (means of implementation) of each goal, from the first.
    private static readonly (int Numbers, int Letters)[] Targets =
    {
        (5, 2), (5, 3), (9, 4), (7, 3), (6, 3), (6, 2), (3, 2), (10, 2), (5, 3), (7, 3), (7, 3), (8, 3), (3, 2), (7, 3), (9, 3), (10, 2), (19, 0),
    };

    private static readonly string[] ShortNames =
    {
        "Fin de la pobreza", "Hambre cero", "Salud y bienestar", "Educación de calidad", "Igualdad de género", "Agua limpia y saneamiento",
        "Energía asequible y no contaminante", "Trabajo decente y crecimiento económico", "Industria, innovación e infraestructura",
        "Reducción de las desigualdades", "Ciudades y comunidades sostenibles", "Producción y consumo responsables", "Acción por el clima",
        "Vida submarina", "Vida de ecosistemas terrestres", "Paz, justicia e instituciones sólidas", "Alianzas para lograr los objetivos",
    };

    private static readonly string[] LongNames =
    {
        "Poner fin a la pobreza en todas sus formas en todo el mundo",
        "Poner fin al hambre, lograr la seguridad alimentaria y la mejora de la nutrición y promover la agricultura sostenible",
        "Garantizar una vida sana y promover el bienestar para todos en todas las edades",
        "Garantizar una educación inclusiva, equitativa y de calidad y promover oportunidades de aprendizaje durante toda la vida para todos",
        "Lograr la igualdad entre los géneros y empoderar a todas las mujeres y las niñas",
        "Garantizar la disponibilidad de agua y su gestión sostenible y el saneamiento para todos",
        "Garantizar el acceso a una energía asequible, segura, sostenible y moderna para todos",
        "Promover el crecimiento económico sostenido, inclusivo y sostenible, el empleo pleno y productivo y el trabajo decente para todos",
        "Construir infraestructuras resilientes, promover la industrialización inclusiva y sostenible y fomentar la innovación",
        "Reducir la desigualdad en y entre los países",
        "Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles",
        "Garantizar modalidades de consumo y producción sostenibles",
        "Adoptar medidas urgentes para combatir el cambio climático y sus efectos",
        "Conservar y utilizar en forma sostenible los océanos, los mares y los recursos marinos para el desarrollo sostenible",
        "Proteger, restablecer y promover el uso sostenible de los ecosistemas terrestres, gestionar sosteniblemente los bosques, luchar contra la desertificación, detener e invertir la degradación de las tierras y detener la pérdida de biodiversidad",
        "Promover sociedades pacíficas e inclusivas para el desarrollo sostenible, facilitar el acceso a la justicia para todos y construir a todos los niveles instituciones eficaces e inclusivas que rindan cuentas",
        "Fortalecer los medios de implementación y revitalizar la Alianza Mundial para el Desarrollo Sostenible",
    };

    /// <summary>How many targets there are.</summary>
    public static int TargetCount
    {
        get
        {
            int count = 0;
            foreach ((int numbers, int letters) in Targets) { count += numbers + letters; }
            return count;
        }
    }

    /// <summary>Whether there is a goal of that number.</summary>
    public static bool HasGoal(int goal) => goal is >= 1 and <= Count;

    /// <summary>Whether a goal has the target, such as <c>6</c> or <c>a</c>; false where there is no such goal.</summary>
    public static bool HasTarget(int goal, string target)
    {
        if (!HasGoal(goal)) { return false; }
        (int numbers, int letters) = Targets[goal - 1];
        return target.Length == 1 && char.IsLetter(target[0])
            ? char.ToLowerInvariant(target[0]) - 'a' is int letter && letter >= 0 && letter < letters
            : int.TryParse(target, out int number) && number >= 1 && number <= numbers;
    }

    /// <summary>The short name of a goal, such as <c>Fin de la pobreza</c>.</summary>
    public static string ShortName(int goal) => ShortNames[goal - 1];

    /// <summary>The goal as the resolution states it.</summary>
    public static string LongName(int goal) => LongNames[goal - 1];
}

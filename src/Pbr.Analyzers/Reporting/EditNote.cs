namespace Pbr.Analyzers.Reporting;

/// <summary>One edit of a repair as a diagnostic carries it.</summary>
/// <remarks>Compiled into both assemblies. The kinds are the names of the rule book's own.</remarks>
internal readonly struct EditNote
{
    /// <summary>The location that stands for the diagnostic's own.</summary>
    public const int Primary = -1;

    /// <summary>Writes another text over characters of a literal.</summary>
    public const string Replace = "Replace";

    /// <summary>Declares a variable.</summary>
    public const string DeclareVariable = "DeclareVariable";

    /// <summary>Removes a declaration.</summary>
    public const string RemoveVariable = "RemoveVariable";

    /// <summary>Writes another number over a whole argument.</summary>
    public const string SetNumber = "SetNumber";

    /// <summary>Writes another member of an enumeration over a whole argument.</summary>
    public const string SetChoice = "SetChoice";

    /// <summary>Adds an argument to a call.</summary>
    public const string AddArgument = "AddArgument";

    /// <summary>Adds a call behind another.</summary>
    public const string AddCall = "AddCall";

    /// <summary>Makes a note.</summary>
    public EditNote(string kind, int location, string name, string text)
    {
        Kind = kind;
        Location = location;
        Name = name;
        Text = text;
    }

    /// <summary>One of the kinds above.</summary>
    public string Kind { get; }

    /// <summary>The index of its place among the additional locations, or <see cref="Primary"/>.</summary>
    public int Location { get; }

    /// <summary>The parameter or the method that is added; else empty.</summary>
    public string Name { get; }

    /// <summary>What is written.</summary>
    public string Text { get; }
}

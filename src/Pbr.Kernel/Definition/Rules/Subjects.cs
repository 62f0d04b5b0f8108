using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules;

/// <summary>How findings and results name an element: the codes on the way to it, from the programme down.</summary>
internal static class Subjects
{
    private const string Separator = " › ";

    /// <summary>The name of an objective; goal and purpose have no code and go by F and P, as published structures call them.</summary>
    public static string Under(string parent, ObjectiveDraft objective) => objective.Level switch
    {
        ObjectiveLevel.Goal when objective.Code.IsMissing => Join(parent, "F"),
        ObjectiveLevel.Purpose when objective.Code.IsMissing => Join(parent, "P"),
        _ => Under(parent, objective.Code),
    };

    /// <summary>The name of an element under another; an element without a known code goes by its parent's name.</summary>
    public static string Under(string parent, Given<string> code) => code.TryGet(out string text) ? Join(parent, text) : parent;

    private static string Join(string parent, string code) => parent.Length == 0 ? code : parent + Separator + code;
}

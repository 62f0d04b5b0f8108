namespace Pbr.Kernel.Drafts;

/// <summary>One link of the programme to a plan or catalogue, as the author wrote it.</summary>
public sealed record AlignmentDraft
{
    /// <summary>The plan or catalogue and the kind of its node, such as <c>PMD objetivo estratégico</c>, <c>ODS</c> or <c>GDM módulo</c>.</summary>
    public Given<string> Catalogue { get; init; }

    /// <summary>The code of the node, such as <c>1.2.B.14</c> or <c>9.b</c>.</summary>
    public Given<string> Code { get; init; }

    /// <summary>The text of the node.</summary>
    public Given<string> Text { get; init; }
}

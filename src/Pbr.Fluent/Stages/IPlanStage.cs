namespace Pbr.Fluent;

/// <summary>A plan that the programme answers to (PMD, Plan Estratégico, POA, PAT), or the part of it that concerns the programme, in any order.</summary>
/// <remarks>Only what is written here is checked: of a plan of development, write the elements that the programme takes on.</remarks>
public interface IPlanStage : IPlanElements<IPlanStage>
{
    /// <summary>The word with which alignments cite the plan, such as <c>PMD</c>: the catalogue of an alignment to it begins with this word.</summary>
    IPlanStage CitedAs(string name);

    /// <summary>Período: the first and the last year of the plan.</summary>
    IPlanStage Period(int firstYear, int lastYear);

    /// <summary>The one year of a yearly plan.</summary>
    IPlanStage Year(int year);

    /// <summary>What the plan is, in prose.</summary>
    IPlanStage Definition(string text);

    /// <summary>Unidad responsable: whose plan it is, where each unit has its own.</summary>
    IPlanStage ResponsibleUnit(string name);

    /// <summary>Elaboró, revisó, autorizó: the posts that sign. Posts only, never the names of people. Calls add up.</summary>
    IPlanStage SignatoryPosts(params string[] posts);
}

using System;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent;

/// <summary>The end of a definition.</summary>
/// <remarks>A definition is built once. Every call after that throws <see cref="InvalidOperationException"/>.</remarks>
public interface IBuildStage
{
    /// <summary>Makes the programme and keeps what the rule book found in it; an indicator with an error is there, but not evaluable.</summary>
    BudgetProgram Build();

    /// <summary>Makes the programme, or refuses if the rule book finds an error in it.</summary>
    /// <exception cref="ProgramDefinitionException">A finding is an error.</exception>
    BudgetProgram BuildStrict();

    /// <summary>What has been written up to here, unchecked. The definition goes on after it.</summary>
    ProgramDraft ToDraft();
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Pbr.Analyzers.Extraction;

/// <summary>A call as it stands in the code: of the fluent language, or with a marked text.</summary>
internal abstract class CodeCall
{
    /// <summary>The call.</summary>
    public abstract SyntaxNode Syntax { get; }

    /// <summary>The method's name.</summary>
    public abstract string Name { get; }

    /// <summary>What is given for a parameter.</summary>
    public abstract Argument For(string parameter);

    /// <summary>The texts that are given for marked parameters.</summary>
    public abstract IEnumerable<MarkedText> MarkedTexts();
}

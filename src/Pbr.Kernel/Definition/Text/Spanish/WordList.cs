using System;
using System.Collections.Generic;

namespace Pbr.Kernel.Text;

/// <summary>A list of folded words, written as one text with blanks, and looked up at once.</summary>
internal sealed class WordList
{
    private static readonly char[] Blank = { ' ' };

    private readonly HashSet<string> _words;

    public WordList(params string[] lines)
    {
        _words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in lines) { _words.UnionWith(line.Split(Blank, StringSplitOptions.RemoveEmptyEntries)); }
    }

    /// <summary>Whether the folded word is in the list.</summary>
    public bool Has(string folded) => _words.Contains(folded);

    /// <summary>Whether the folded word or its singular is in the list: <c>reportes</c> where <c>reporte</c> is listed.</summary>
    public bool HasSingular(string folded) =>
        Has(folded)
        || (folded.EndsWith("s", StringComparison.Ordinal) && Has(folded.Substring(0, folded.Length - 1)))
        || (folded.EndsWith("es", StringComparison.Ordinal) && Has(folded.Substring(0, folded.Length - 2)));
}

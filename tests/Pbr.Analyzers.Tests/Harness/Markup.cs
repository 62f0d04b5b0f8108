using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>
/// Source with marks: <c>[|…|]</c> where any diagnostic is expected, <c>{|PBR2002:…|}</c> where one of that rule is. Marks may nest, and
/// several rules at one place are separated by commas.
/// </summary>
internal sealed class Markup
{
    private Markup(string source, IReadOnlyList<ExpectedDiagnostic> expected)
    {
        Source = source;
        Expected = expected;
    }

    /// <summary>The source without marks.</summary>
    public string Source { get; }

    /// <summary>What the marks say, in the order of the source.</summary>
    public IReadOnlyList<ExpectedDiagnostic> Expected { get; }

    public static Markup Parse(string marked)
    {
        StringBuilder source = new();
        List<ExpectedDiagnostic> expected = [];
        Stack<(string Ids, int Start)> open = new();
        for (int i = 0; i < marked.Length; i++)
        {
            string two = marked.Substring(i, System.Math.Min(2, marked.Length - i));
            int colon = two == "{|" ? marked.IndexOf(':', i) : -1;
            if (two == "[|")
            {
                open.Push(("", source.Length));
                i++;
            }
            else if (colon > 0)
            {
                open.Push((marked[(i + 2)..colon], source.Length));
                i = colon;
            }
            else if (two is "|]" or "|}" && open.Count > 0)
            {
                (string ids, int start) = open.Pop();
                expected.AddRange(ids.Split(',').Select(id => new ExpectedDiagnostic(id, TextSpan.FromBounds(start, source.Length))));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return new Markup(source.ToString(), expected.OrderBy(one => one.Span.Start).ThenBy(one => one.Id, System.StringComparer.Ordinal).ToList());
    }
}

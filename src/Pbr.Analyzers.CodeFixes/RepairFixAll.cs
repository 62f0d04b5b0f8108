using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Pbr.Analyzers.CodeFixes.Edits;

namespace Pbr.Analyzers.CodeFixes;

/// <summary>Repeats one kind of repair over a document, a project or a solution, as one set of text changes.</summary>
/// <remarks>One literal can hold several mistakes: changes are collected first and applied together, so that none moves another's place.</remarks>
internal sealed class RepairFixAll : FixAllProvider
{
    private RepairFixAll()
    {
    }

    /// <summary>The one instance; it holds no state.</summary>
    public static RepairFixAll Instance { get; } = new();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(Titles.Everywhere, cancellation => RepairAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> RepairAsync(FixAllContext context, CancellationToken cancellation)
    {
        IEnumerable<Diagnostic> diagnostics = await DiagnosticsAsync(context).ConfigureAwait(false);
        List<List<RepairOffer>> offers = diagnostics
            .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
            .Select(diagnostic => RepairOffer.Of(diagnostic).ToList())
            .ToList();

        // "dotnet format analyzers" takes the key from the first diagnostic of the file, whatever its rule, and asks for the whole solution: where that
        // one has no repair, the key is missing, and where it has only guesses, nobody chose one. The surest repairs are meant.
        bool mayGuess = context.Scope != FixAllScope.Solution;
        string key = offers.Any(some => some.Any(one => one.Key == context.CodeActionEquivalenceKey && (mayGuess || !one.IsGuess)))
            ? context.CodeActionEquivalenceKey!
            : RepairOffer.SurestKey;
        List<ImmutableArray<DocumentEdit>> repairs = new();
        foreach (RepairOffer offer in offers.Select(some => some.FirstOrDefault(one => one.Key == key)).OfType<RepairOffer>())
        {
            repairs.Add(await offer.EditsAsync(context.Solution, cancellation).ConfigureAwait(false));
        }

        return await DocumentEdit.ApplyAsync(context.Solution, repairs, cancellation).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                List<Diagnostic> all = new();
                foreach (Project project in context.Solution.Projects)
                {
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                return all;
            default:
                return ImmutableArray<Diagnostic>.Empty;
        }
    }
}

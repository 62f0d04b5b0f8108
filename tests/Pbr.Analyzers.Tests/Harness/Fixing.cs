extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Pbr.Analyzers.CodeFixes;
using Pbr.Tests;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Files in an editor's workspace, with the analyzer and the fixes at work on them.</summary>
internal sealed class Fixing : IDisposable
{
    private static readonly RepairFix Fix = new();

    private readonly AdhocWorkspace _workspace = new();
    private Project _project;
    private bool _mayBeBroken;

    public Fixing(params string[] files)
    {
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Snippet",
            "Snippet",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: Source.References));
        for (int i = 0; i < files.Length; i++) { solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{i}.cs", files[i]); }
        _project = solution.GetProject(id)!;
    }

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> Text(int file = 0) => (await _project.Documents.Single(one => one.Name == $"File{file}.cs").GetTextAsync()).ToString();

    /// <summary>What is reported now, leaving out what the text leaves out.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Reported()
    {
        Compilation compilation = (await _project.GetCompilationAsync())!;
        if (!_mayBeBroken) { Assert.Equal([], Source.Errors(compilation).Select(error => error.ToString())); }
        IReadOnlyList<Diagnostic> reported = await Source.Analyze(compilation, new analyzers::Pbr.Analyzers.DefinitionAnalyzer());
        return reported.Where(one => !AbsenceRules.All.Contains(one.Id)).ToList();
    }

    /// <summary>The titles of what is offered for the first diagnostic, of one rule or of any, in the order of the menu.</summary>
    public async Task<IEnumerable<string>> Offers(string? rule = null) => (await Actions(await First(rule))).Select(action => action.Title);

    /// <summary>Applies one offer for the first diagnostic, of one rule or of any.</summary>
    public async Task Apply(int offer = 0, string? rule = null) => await Change((await Actions(await First(rule)))[offer]);

    /// <summary>Applies the only offer for a diagnostic that a test made: <paramref name="make"/> gets the file's tree.</summary>
    public async Task ApplyMade(Func<SyntaxTree, Diagnostic> make)
    {
        await Change(Assert.Single(await ActionsMade(make)));
    }

    /// <summary>The offers for a diagnostic that a test made.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsMade(Func<SyntaxTree, Diagnostic> make) =>
        await Actions(make((await _project.Documents.First().GetSyntaxTreeAsync())!));

    /// <summary>Applies the first offer for the first diagnostic, and its like everywhere.</summary>
    public async Task ApplyAll(FixAllScope scope = FixAllScope.Project, int offer = 0)
    {
        IReadOnlyList<Diagnostic> reported = await Reported();
        Document document = _project.GetDocument(reported[0].Location.SourceTree)!;
        CodeAction action = (await Actions(reported[0]))[offer];
        FixAllContext context = new(document, Fix, scope, action.EquivalenceKey!, Fix.FixableDiagnosticIds, new Provider(this), CancellationToken.None);
        await Change((await Fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    /// <summary>Applies every offer for every diagnostic of the first file, each to the files as they were, and then everything at once; the files need not compile.</summary>
    /// <returns>How many were applied.</returns>
    public async Task<int> ApplyEach()
    {
        Project before = _project;
        int applied = 0;
        SyntaxTree? mutated = await before.Documents.First().GetSyntaxTreeAsync();
        foreach (Diagnostic diagnostic in await Source.Analyze((await before.GetCompilationAsync())!, new analyzers::Pbr.Analyzers.DefinitionAnalyzer()))
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            if (diagnostic.Location.SourceTree != mutated) { continue; }
            foreach (CodeAction action in await Actions(diagnostic))
            {
                await Change(action);
                _project = before;
                applied++;
            }
        }

        _mayBeBroken = true;
        FixAllContext context = new(before.Documents.First(), Fix, FixAllScope.Project, "Pbr.Surest", Fix.FixableDiagnosticIds, new Provider(this), CancellationToken.None);
        await Change((await Fix.GetFixAllProvider().GetFixAsync(context))!);
        return applied;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>
    /// Repairs one rule as "dotnet format" does: everywhere, by the key of the first repair of the file's first diagnostic, whatever its rule; null
    /// where that one has no repair.
    /// </summary>
    public async Task ApplyAsCommandLine(string rule)
    {
        IReadOnlyList<Diagnostic> reported = await Reported();
        Document document = _project.GetDocument(reported[0].Location.SourceTree)!;
        string? key = (await Actions(reported[0])).Count == 0 ? null : (await Actions(reported[0]))[0].EquivalenceKey;
        FixAllContext context = new(document, Fix, FixAllScope.Solution, key!, [rule], new Provider(this), CancellationToken.None);
        await Change((await Fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    private async Task<Diagnostic> First(string? rule) => (await Reported()).First(one => rule is null || one.Id == rule);

    private async Task<IReadOnlyList<CodeAction>> Actions(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        if (Fix.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            Document document = _project.GetDocument(diagnostic.Location.SourceTree)!;
            await Fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    private async Task Change(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        _project = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(_project.Id)!;
    }

    private sealed class Provider(Fixing fixing) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await fixing.Reported();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await fixing.Reported()).Where(one => one.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

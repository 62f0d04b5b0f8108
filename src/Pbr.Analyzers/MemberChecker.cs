using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Pbr.Analyzers.Configuration;
using Pbr.Analyzers.Extraction;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers;

/// <summary>Runs the rule book over what one member defines, and sets aside what needs other members.</summary>
internal sealed class MemberChecker
{
    private readonly DraftReader _reader;
    private readonly RuleSettings _settings;
    private readonly Action<IEnumerable<Finding>> _report;
    private readonly KnownFacts _known = new();
    private readonly HashSet<SyntaxNode> _alone = new();

    public MemberChecker(DraftReader reader, RuleSettings settings, Action<IEnumerable<Finding>> report)
    {
        _reader = reader;
        _settings = settings;
        _report = report;
    }

    /// <summary>Indicators that go on in another member.</summary>
    public List<CallStep> Unfinished { get; } = new();

    /// <summary>Programmes that go on in another member.</summary>
    public List<(CallStep Entry, BuilderScope Scope)> UnfinishedPrograms { get; } = new();

    /// <summary>Checks indicators, programmes, and then every marked text that was part of none.</summary>
    public void Check(MemberDefinitions member)
    {
        foreach (CodeCall marked in member.Marked) { _alone.Add(marked.Syntax); }
        foreach ((CallStep call, BuilderScope content) in member.Indicators) { CheckIndicator(call, content, member); }
        foreach (BuilderScope sheet in member.Sheets) { CheckSheet(sheet); }
        foreach ((CallStep entry, BuilderScope scope) in member.Programs)
        {
            if (IsHere(scope, member)) { _report(RuleBook.CheckAcross(_reader.Program(entry, scope), Options(entry), _known)); }
            else { UnfinishedPrograms.Add((entry, scope)); }
        }

        foreach (CodeCall marked in member.Marked)
        {
            if (_alone.Contains(marked.Syntax)) { MarkedTexts.Check(marked, _settings.Of(marked.Syntax.SyntaxTree), _report); }
        }
    }

    private void CheckIndicator(CallStep call, BuilderScope content, MemberDefinitions member)
    {
        if (content.IsIrregular)
        {
            _reader.Note(content);
            return;
        }

        Cover(content);
        if (!IsHere(content, member))
        {
            Unfinished.Add(call);
            return;
        }

        if (_reader.Flatten(content).IsIrregular) { return; }
        _report(RuleBook.Check(_reader.IndicatorOf(call), "", Options(call), _known));
    }

    /// <summary>
    /// A function that takes an indicator at its first stage, says everything in one chain and gives nothing back has written the whole sheet:
    /// the stages do not let its caller go on.
    /// </summary>
    private void CheckSheet(BuilderScope sheet)
    {
        if (!sheet.IsOneChain || !sheet.IsSelfContained || sheet.IsOpen || sheet.IsIrregular || sheet.ReturnsBuilder) { return; }
        if (!sheet.Steps.Any(step => step is CallStep { Name: "Formula" or "ExternalMethod" } call && !(call.Call.For("formula").IsLeftOut && call.Call.For("source").IsLeftOut))) { return; }
        Cover(sheet);
        CallStep first = (CallStep)sheet.Steps[0];
        Anchor whole = new(DraftField.Element, null, AnchorSource.OfWhole(first.Syntax));
        IndicatorDraft start = new() { Element = whole, Code = Given<string>.Unknown(whole), Name = Given<string>.Unknown(whole) };
        _report(RuleBook.Check(_reader.Indicator(start, sheet), "", Options(first)));
    }

    private RuleOptions Options(CallStep step) => _settings.Of(step.Syntax.SyntaxTree);

    private static bool IsHere(BuilderScope scope, MemberDefinitions member) => scope.Steps.All(step => step switch
    {
        CallStep call => call.Content is null || IsHere(call.Content, member),
        ForwardStep forward => member.Fragments.TryGetValue(forward.Parameter, out BuilderScope? fragment) && fragment.IsSelfContained,
        _ => false,
    });

    private void Cover(BuilderScope scope)
    {
        foreach (Step step in scope.Steps)
        {
            if (step is CallStep call) { _alone.Remove(call.Syntax); }
        }
    }
}

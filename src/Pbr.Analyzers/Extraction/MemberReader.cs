using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Pbr.Analyzers.Extraction;

/// <summary>Finds every builder in a member: programmes it begins, parameters it is given, lambdas it writes.</summary>
internal static class MemberReader
{
    /// <summary>Reads a member.</summary>
    public static MemberDefinitions Read(FluentSymbols symbols, ISymbol? owner, ImmutableArray<IOperation> blocks)
    {
        BlockIndex index = BlockIndex.Of(blocks, symbols);
        FoundIndicators found = new();
        MemberDefinitions member = new() { Indicators = found.All };
        foreach (IOperation marked in index.Marked) { member.Marked.Add(new OperationCall(marked)); }
        if (owner is IMethodSymbol method) { AddParameters(method, function: null); }
        foreach (IInvocationOperation entry in index.Entries)
        {
            member.Programs.Add((new CallStep(entry.Syntax.SpanStart, new OperationCall(entry), content: null), ScopeReader.OfEntry(symbols, index, found, entry)));
        }

        foreach ((IMethodSymbol function, IOperation body) in index.Functions)
        {
            if (!found.IsConsumed(function)) { AddParameters(function, body); }
        }

        return member;

        void AddParameters(IMethodSymbol definition, IOperation? function)
        {
            foreach (IParameterSymbol parameter in definition.Parameters)
            {
                if (symbols.KindOf(parameter.Type) is null) { continue; }
                BuilderScope scope = ScopeReader.OfParameter(symbols, index, found, parameter, function);
                member.Fragments[parameter] = scope;
                if (symbols.IsWholeIndicator(parameter.Type)) { member.Sheets.Add(scope); }
            }
        }
    }
}

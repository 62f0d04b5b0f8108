using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel;

/// <summary>Programa presupuestario (Pp): a programme with its matrix of indicators, checked by the rule book.</summary>
/// <remarks>
/// The only way to one is <see cref="ProgramFactory"/>, so whatever holds one need not check it again: an indicator whose definition has an
/// error says so by <see cref="Indicator.IsEvaluable"/>. Nothing that the author wrote is lost. Equal by reference. Immutable and safe to share.
/// </remarks>
public sealed class BudgetProgram
{
    private readonly FrozenDictionary<string, Indicator> _byKey;

    internal BudgetProgram(IndicatorMatrix matrix)
    {
        Matrix = matrix;
        List<Indicator> indicators = new();
        foreach (Objective objective in matrix.AllObjectives) { indicators.AddRange(objective.Indicators); }
        Indicators = indicators.ToImmutableArray();
        _byKey = indicators.ToFrozenDictionary(indicator => indicator.Key, StringComparer.Ordinal);
    }

    /// <summary>The code, such as <c>SP03</c>; empty where the author left it out.</summary>
    public string Code { get; internal init; } = "";

    /// <summary>The name; empty where the author left it out.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The fiscal year; null where the author left it out or gave a number that is no year.</summary>
    public FiscalYear? FiscalYear { get; internal init; }

    /// <summary>The ministry, secretariat or institute in charge.</summary>
    public CodedText? Dependency { get; internal init; }

    /// <summary>Unidad responsable.</summary>
    public CodedText? ResponsibleUnit { get; internal init; }

    /// <summary>What the programme is, in prose.</summary>
    public string? Definition { get; internal init; }

    /// <summary>How many beneficiaries there are.</summary>
    public decimal? BeneficiaryCount { get; internal init; }

    /// <summary>Who they are.</summary>
    public string? Beneficiaries { get; internal init; }

    /// <summary>The budget assigned, in pesos.</summary>
    public decimal? Budget { get; internal init; }

    /// <summary>Links to plans and catalogues, in the order written.</summary>
    public ImmutableArray<Alignment> Alignments { get; internal init; } = ImmutableArray<Alignment>.Empty;

    /// <summary>The diagnosis the programme starts from.</summary>
    public Diagnosis? Diagnosis { get; internal init; }

    /// <summary>The selection of alternatives.</summary>
    public AlternativeScoring? Alternatives { get; internal init; }

    /// <summary>The amendments, in the order written.</summary>
    public ImmutableArray<Amendment> Amendments { get; internal init; } = ImmutableArray<Amendment>.Empty;

    /// <summary>The plans that the programme answers to, in the order written.</summary>
    public ImmutableArray<Plan> Plans { get; internal init; } = ImmutableArray<Plan>.Empty;

    /// <summary>The reports of its progress as printed, in the order written.</summary>
    public ImmutableArray<Report> Reports { get; internal init; } = ImmutableArray<Report>.Empty;

    /// <summary>The posts that prepared, reviewed and authorised the documents; posts only, never people.</summary>
    public ImmutableArray<string> SignatoryPosts { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The matrix of indicators.</summary>
    public IndicatorMatrix Matrix { get; }

    /// <summary>Every indicator, in the order of the matrix.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>What the rule book found, about the programme and about each indicator, in the rule book's order.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = ImmutableArray<Finding>.Empty;

    /// <summary>Whether the rule book found no error.</summary>
    public bool IsSound
    {
        get
        {
            foreach (Finding finding in Findings)
            {
                if (finding.Severity == Severity.Error) { return false; }
            }

            return true;
        }
    }

    /// <summary>The indicator of a code, its own or its objective's, in any of its printed forms: <c>I.5.1</c>, <c>C. 5</c>, <c>F</c>.</summary>
    /// <returns>The indicator that has the code as its own; else the first of the objective that has it; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Indicator? Indicator(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (_byKey.TryGetValue(code, out Indicator? exact)) { return exact; }
        if (_byKey.TryGetValue(ElementCode.Parse(code).Normal, out Indicator? indicator)) { return indicator; }
        return Matrix.Objective(code) is { Indicators: [Indicator first, ..] } ? first : null;
    }

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code}: {Name}";
}

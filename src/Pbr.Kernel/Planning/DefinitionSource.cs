using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Planning;

/// <summary>Programmes made of definitions when one is asked for.</summary>
internal sealed class DefinitionSource(IReadOnlyList<IndicatorDefinition> definitions) : PlanSource
{
    // Enough for those that are asked for again month by month; more would hold the whole country as objects.
    private const int MostKept = 1024;

    private readonly ConcurrentDictionary<int, BudgetProgram> _made = new();

    public override string CodeOf(int indicator) => definitions[indicator].Code;

    public override BudgetProgram Program(int program, PlanIndex index)
    {
        if (_made.TryGetValue(program, out BudgetProgram? made)) { return made; }
        Dictionary<string, int> met = new(System.StringComparer.Ordinal);
        ImmutableArray<Objective>.Builder objectives = ImmutableArray.CreateBuilder<Objective>();
        foreach (int indicator in index.IndicatorsOf(program))
        {
            IndicatorDefinition definition = definitions[indicator];
            int times = met[definition.Code] = met.GetValueOrDefault(definition.Code) + 1;
            string key = times == 1 ? definition.Code : $"{definition.Code}#{times}";
            objectives.Add(new Objective(definition.Level, key) { Indicators = [Make(definition, key)] });
        }

        IndicatorDefinition first = definitions[index.IndicatorsOf(program)[0]];
        made = new BudgetProgram(new IndicatorMatrix(objectives.ToImmutable())) { Code = first.Program, FiscalYear = first.FiscalYear };
        if (_made.Count >= MostKept) { _made.Clear(); }
        _made[program] = made;
        return made;
    }

    private static Indicator Make(IndicatorDefinition definition, string key)
    {
        Formula formula = Formula.Parse(definition.Formula);
        ImmutableArray<Variable> variables = definition.Variables
            .Select(variable => new Variable(variable.Symbol, variable.Symbol) { Role = VariableRole.Input, Accumulation = variable.Accumulation, ResultOf = variable.ResultOf })
            .ToImmutableArray();
        bool hasLight = definition.Green is not null || definition.Yellow is not null || definition.Red is not null;
        return new Indicator(key, definition.Level, key)
        {
            Code = definition.Code,
            Frequency = definition.Frequency,

            // An indicator that says nothing of its method has one all the same if it should rise; this one was said to have none.
            Direction = definition.Method is null ? Direction.Descending : null,
            DeclaredComplianceMethod = definition.Method,
            Method = formula.Expression is null ? IndicatorMethod.None : IndicatorMethod.Formula,
            Formula = formula,
            Variables = variables,
            Inputs = [.. FormulaInputs.Names(formula).Select(name => new FormulaInput(name, variables.FirstOrDefault(variable => variable.Symbol == name)))],
            Decimals = definition.Decimals,
            Baseline = definition.Baseline is { } baseline ? new Baseline(baseline, Year: null) : null,
            Targets = definition.Target is { } target ? [new Target(target, Letter: null) { Divisor = definition.TargetDivisor ?? 1m }] : [],
            TrafficLights = hasLight ? [new LightScale(BandsOf(definition), definition.Basis, isBasisDeclared: true)] : [],
            Schedules = definition.Schedule() is { } schedule ? [schedule] : [],
            IsEvaluable = formula.Expression is not null && definition.Decimals is >= 0 and <= 28,
        };
    }

    private static BandSet BandsOf(IndicatorDefinition definition) => new(Read(definition.Green), Read(definition.Yellow), Read(definition.Red));

    private static Band? Read(string? text) => text is null ? null : Band.Parse(text);
}

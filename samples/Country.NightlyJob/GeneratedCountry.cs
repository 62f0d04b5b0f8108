using System.Collections.Immutable;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Bulk;
using Pbr.Kernel.Planning;

namespace Country.NightlyJob;

/// <summary>A country made up: 2,471 municipalities, each with programmes of 25 indicators, and what they reported in a year. The same seed gives the same country.</summary>
internal static class GeneratedCountry
{
    private const int IndicatorsOfProgram = 25;
    private const int Seed = 20240101;

    /// <summary>The definitions, with texts of their own: every municipality writes its symbols in its own way.</summary>
    /// <param name="indicators">How many indicators; 740,000 are about 300 a municipality.</param>
    public static List<IndicatorDefinition> Definitions(int indicators)
    {
        List<IndicatorDefinition> definitions = new(indicators);
        int municipalities = State.All.Sum(state => state.Municipalities);
        int municipality = 0;
        foreach (State state in State.All)
        {
            for (int i = 0; i < state.Municipalities; i++, municipality++)
            {
                int from = (int)((long)indicators * municipality / municipalities);
                int until = (int)((long)indicators * (municipality + 1) / municipalities);
                Add(definitions, state, municipality, until - from);
            }
        }

        return definitions;
    }

    /// <summary>What they reported: whole figures without decimals, about one in two hundred missing, some denominators zero.</summary>
    public static ReadingColumns Figures(EvaluationPlan plan, IReadOnlyList<IndicatorDefinition> definitions, FiscalYear year)
    {
        ReadingColumns figures = new(plan, year, scale: 0);
        Random random = new(Seed);
        for (int group = 0; group < plan.GroupCount; group++)
        {
            int magnitude = MagnitudeOf(definitions[plan.IndicatorsOf(group)[0]]);
            for (int input = 0; input < plan.InputCountOf(group); input++)
            {
                int[] constants = [.. plan.IndicatorsOf(group).ToArray().Select(_ => random.Next(1, magnitude))];
                bool isConstant = definitions[plan.IndicatorsOf(group)[0]].Variables[input].Accumulation == Accumulation.Constant;
                for (int period = 1; period <= ReportingPeriod.CountIn(plan.GridOf(group)); period++)
                {
                    Span<long> column = figures.Column(group, input, period);
                    for (int row = 0; row < column.Length; row++)
                    {
                        // What was done is at most what was to be done, for the most part; a figure in a thousand is zero.
                        int least = input == 0 ? magnitude / 4 : magnitude / 2;
                        int figure = isConstant ? constants[row] + magnitude : random.Next(1000) == 0 ? 0 : random.Next(least, magnitude);
                        column[row] = random.Next(200) == 0 ? FigureColumn.Missing : figure;
                    }
                }
            }
        }

        return figures;
    }

    private static void Add(List<IndicatorDefinition> definitions, State state, int municipality, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Sheet sheet = Sheet.All[(municipality + i) % Sheet.All.Length];
            string suffix = municipality % 3 == 0 ? "" : "_" + (municipality % 100);
            ImmutableArray<string> symbols = [.. sheet.Symbols.Select(symbol => symbol + suffix)];
            definitions.Add(new IndicatorDefinition
            {
                Program = $"M{municipality:0000}-{i / IndicatorsOfProgram:00}",
                Code = $"A{(i % IndicatorsOfProgram) + 1}",
                Level = (i % IndicatorsOfProgram) switch { 0 => ObjectiveLevel.Goal, 1 => ObjectiveLevel.Purpose, < 7 => ObjectiveLevel.Component, _ => ObjectiveLevel.Activity },
                Unit = state.Name,
                Formula = string.Format(System.Globalization.CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "R = " : "")}{sheet.Formula}", [.. symbols]),
                Variables = [.. symbols.Select((symbol, input) => new VariableDefinition(symbol, sheet.Accumulations[input]))],
                Frequency = sheet.Frequency,
                Method = sheet.Method,
                Target = sheet.Target + (i % 7),
                Green = sheet.Green,
                Yellow = sheet.Yellow,
                Red = sheet.Red,
                Basis = sheet.Basis,
            });
        }
    }

    private static int MagnitudeOf(IndicatorDefinition definition) =>
        Sheet.All.First(sheet => sheet.Green == definition.Green && sheet.Symbols.Length == definition.Variables.Length && definition.Variables[0].Symbol.StartsWith(sheet.Symbols[0], StringComparison.Ordinal)).Magnitude;
}

using System;
using System.Globalization;
using Pbr.AnalyzerCost;

// dotnet run --configuration Release --project benchmarks/Pbr.AnalyzerCost [-- <indicators> <runs>]
int indicators = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2_000;
int runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
Console.WriteLine($"{indicators} indicators, {runs} runs of each, in turn; processor time of all threads, user and system, in milliseconds");
Console.WriteLine(Machine.Describe());
Console.WriteLine();
Warm.Measure(indicators, runs);
Console.WriteLine();
Cold.Measure(indicators, Math.Max(3, runs / 2));

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

// dotnet run --configuration Release --project benchmarks/Pbr.Verification [-- <set or all> [<rows of each set>]]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string name = args.Length > 0 ? args[0] : "all";
long? rows = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : null;
List<VerificationSet> sets = VerificationSets.All.Where(set => name is "all" || set.Name == name).ToList();
if (sets.Count == 0)
{
    Console.Error.WriteLine($"There is no set '{name}'. There are: all, {string.Join(", ", VerificationSets.All.Select(set => set.Name))}.");
    return 2;
}

Console.WriteLine($"Wrong rows of the kernel, by instruction set and threads, against arithmetic of unbounded integers; {RuntimeInformation.FrameworkDescription}");
Console.WriteLine($"Instruction sets of this machine: {string.Join(", ", InstructionSets.Available)}");
Console.WriteLine();
int[] threadCounts = [1, 2];
string ways = string.Concat(InstructionSets.Available.SelectMany(set => threadCounts, (set, threads) => $" {set} {threads}T |"));
Console.WriteLine($"| set | rows | wide rows | oracle sample, disputed |{ways} s | rows are |");
Console.WriteLine($"| --- | --- | --- | --- |{string.Concat(Enumerable.Repeat(" --- |", 2 * InstructionSets.Available.Length))} --- | --- |");
List<string> examples = new();
long all = 0;
bool isRight = true;
foreach (VerificationSet set in sets)
{
    Stopwatch watch = Stopwatch.StartNew();
    Verification verification = new(set, rows ?? set.Rows);
    verification.Run();
    all += verification.Rows;
    isRight &= verification.IsRight;
    examples.AddRange(verification.Examples.Select(example => $"{set.Name}: {example}"));
    string counts = string.Concat(InstructionSets.Available.SelectMany(way => threadCounts, (way, threads) => $" {verification.Wrong(way, threads)} |"));
    Console.WriteLine(
        $"| {set.Name} | {verification.Rows:N0} | {verification.WideRows:N0} | {verification.SampledRows:N0}, {verification.Disputed} |{counts} {watch.Elapsed.TotalSeconds:N0} | {set.About} |");
}

Console.WriteLine();
foreach (string example in examples) { Console.WriteLine(example); }
Console.WriteLine($"{all:N0} rows, each computed {2 * InstructionSets.Available.Length} times: {(isRight ? "none wrong" : "WRONG ROWS")}");
return isRight ? 0 : 1;

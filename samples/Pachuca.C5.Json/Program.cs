using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel;
using Pbr.Kernel.Exchange;
using Pbr.Kernel.Reporting;
using Pbr.Kernel.Rules;

// With --sarif the findings are printed as SARIF, otherwise one a line; --en is for English.
CultureInfo culture = CultureInfo.GetCultureInfo(args.Contains("--en") ? "en-US" : "es-MX");
MirReading reading = MirJson.Read(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "SP03.mir.json")), "SP03.mir.json");

if (args.Contains("--sarif"))
{
    Console.Write(SarifWriter.Write(reading.Findings, culture));
    return;
}

foreach (Finding finding in reading.Findings)
{
    Console.WriteLine($"{finding.Place.Location}: {finding.Rule.Id} {finding.Message(culture)}");
}

BudgetProgram program = reading.Build();
Console.WriteLine($"{program.Code}: {program.Indicators.Count(indicator => indicator.IsEvaluable)} / {program.Indicators.Length}");

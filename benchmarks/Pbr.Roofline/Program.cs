using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Pbr.Roofline;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Help);
    return 2;
}

List<string> page = new();
void Tell(string line)
{
    page.Add(line);
    Console.WriteLine(line);
}

foreach (string line in Page.Head(options)) { Tell(line); }
foreach (string line in LimitComparison.Measure(options)) { Tell(line); }
if (options.HasPeers)
{
    foreach (string line in Page.PeersHead(options)) { Tell(line); }
    foreach (string line in PeerComparison.Measure(options)) { Tell(line); }
}

string file = options.Output ?? Path.GetFullPath(Path.Combine("benchmarks", "results", Machine.Folder, "kernel.md"));
Directory.CreateDirectory(Path.GetDirectoryName(file)!);
File.WriteAllText(file, string.Join('\n', page) + "\n");
Console.WriteLine();
Console.WriteLine($"Written to {file}");
return 0;

using System;
using System.IO;
using Pbr.Engineering;

// Writes the files that follow from the catalogue of rules: the presets, and the list of rules that are in no release yet. It is the only thing
// that does: the tests compare, and a reviewer sees the difference.
string root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Pbr.Kernel.sln")))
{
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Pbr.Kernel.sln is in no folder above this program. Run it from a clone of the repository.");
}

foreach ((string path, string text) in RuleFile.All(path => File.ReadAllText(Path.Combine(root, path))))
{
    string file = Path.Combine(root, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, text);
    Console.WriteLine(file);
}
